import { describe, expect, test } from '@jest/globals';
import type { Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin, cardsOf, labelsOf, titlesOf, type Answers } from './trainingTalk.ts';

const machining: Answers = {
  sector: 'manufacturing',
  occupation: 'machinist',
  town: 'manchester',
  times: 'evenings',
  reach: '30 miles',
  pay: 'learn first',
  education: 'high school in connecticut',
};

/** The facts of the card whose title begins so, by name. */
function factsOn(title: string, talking: Talk): Record<string, string> {
  const found = cardsOf(talking).find((card) => card.title.startsWith(title));
  if (!found) throw new Error(`No ${title} among ${titlesOf(talking).join(', ')}`);
  return Object.fromEntries(found.facts.map(({ name, value }) => [name, value]));
}

describe('a track', () => {
  test('says why it fits, what it leads to, what it costs, who may pay, where it is, what to do next and how sure that is', () => {
    const talking = begin();
    answerAll(talking, machining);
    const facts = factsOn('Manufacturing Center', talking);
    expect(facts).toMatchObject({
      'Why it fits': 'It leads to the job you picked. It is close to you.',
      Where: '950 Main St, Hartford (about 8 miles from Manchester)',
      'To get in': 'A high school diploma or GED.',
      Status: 'It seems to go on, last seen October 31, 2024. Not confirmed: ask first.',
      Source: 'CT State Community College, opened on 2024-10-31 (checked November 22, 2026)',
    });
    expect(facts['Leads to']).toMatch(/half earn more than \$[\d,]+ a year \(May 2025\)/);
    expect(facts['Who may pay']).toMatch(/It depends on you: .*PACT/);
    expect(facts['Next step']).toContain('File the FAFSA');
    const center = cardsOf(talking).find(({ title }) => title.startsWith('Manufacturing Center'));
    expect(center?.options).toEqual([
      {
        label: 'Keep in my plan',
        choice: { command: 'keep', value: 'track:ct-state-capital-manufacturing' },
      },
    ]);
  });

  test('says what may stand in the way as long as it is not known', () => {
    const talking = begin();
    answerAll(talking, { sector: 'energy', town: 'stamford' });
    expect(factsOn('Lineworker', talking)['May stand in the way']).toBe(
      'It is for people aged 18 or older. It is for people with a high school diploma or GED. ' +
        'It is for people with a driver license. Ask if you are not sure. It is far from you.',
    );
  });

  test('that was shown open says when, and after its expiry no longer does', () => {
    const statusAt = (at: string) => {
      const talking = begin('en', 'training', at);
      answerAll(talking, { sector: 'trades', occupation: 'electrician' });
      return factsOn('Electrical classes', talking)['Status'];
    };
    expect(statusAt('2026-11-22T15:00:00Z')).toBe('Last confirmed January 23, 2026.');
    expect(statusAt('2027-06-01T15:00:00Z')).toBe(
      'Not confirmed: ask before you count on it. Last seen January 23, 2026.',
    );
  });

  test('whose newest source is older than a year is told as one that seems to go on', () => {
    const talking = begin();
    answerAll(talking, { sector: 'tech', field: 'ai', town: 'hartford', times: 'online' });
    expect(factsOn('Connecticut Online AI Academy', talking)['Status']).toBe(
      'It seems to go on, last seen September 5, 2025. Not confirmed: ask first.',
    );
  });

  test.each([
    ['en', 'manufacturing', 'i need to get paid', 'You are paid while you learn.'],
    ['es', 'manufactura', 'necesito ganar dinero', 'Le pagan mientras aprende.'],
  ] as const)(
    'that pays no wage is not shown to those who need one, in %s',
    (language, sector, pay, words) => {
      const talking = begin(language);
      answerAll(talking, { sector, pay });
      expect(cardsOf(talking).length).toBeGreaterThan(0);
      for (const { facts } of cardsOf(talking)) expect(facts[0]?.value).toContain(words);
    },
  );

  test('is told with its sources, for staff', () => {
    const talking = begin();
    answerAll(talking, { sector: 'manufacturing' });
    const { because } = talking.replies()[0] ?? {};
    expect(because).toMatchObject({ flow: 'training', rule: 'three' });
    expect(because?.sources?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('when too little fits', () => {
  test('it is said, with what ended and what else there is', () => {
    const talking = begin();
    const said = answerAll(talking, { sector: 'cdl' });
    expect(said).toContain('I know no training of that kind that fits your answers today.');
    expect(titlesOf(talking)[0]).toBe('CareerConneCT truck driving (CDL): ended');
    expect(said).toContain('A person at a job center may know of more.');
    expect(talking.replies()[0]?.because.rule).toBe('noneFits');
  });

  test('the answer to think again about is a button away, and changing it goes on from there', () => {
    const talking = begin();
    const said = answerAll(talking, { sector: 'cdl' });
    expect(said).toContain('To see more, you could think again about: Kind of work.');
    expect(talking.click('Change: Kind of work')).toContain('What kind of work');
    talking.type('manufacturing');
    expect(answerAll(talking, machining)).toContain('Here are three');
    expect(titlesOf(talking)[0]).toBe('Advanced Manufacturing Technology Center (Manchester)');
  });

  test('what fits is told apart from what was added', () => {
    const talking = begin();
    const said = answerAll(talking, { sector: 'energy', town: 'stamford', reach: 'anywhere' });
    expect(said).toContain(
      'I know only 2 programs that fit your answers. I added one that is for many kinds of work.',
    );
    expect(titlesOf(talking)).toHaveLength(3);
    expect(titlesOf(talking)).toContain('Lineworker Certificate');
  });

  test('it is said in Spanish too', () => {
    const talking = begin('es');
    const said = answerAll(talking, { sector: 'camionero' });
    expect(said).toContain('Hoy no conozco capacitación de esa clase');
    expect(labelsOf(talking)).toContain('Cambiar: Clase de trabajo');
  });
});

test('changing the town after the outcome tells the outcome again, from there', () => {
  const talking = begin();
  answerAll(talking, machining);
  talking.click('Change an answer');
  talking.click('My town');
  talking.type('bristol');
  answerAll(talking, machining);
  const places = cardsOf(talking).flatMap(({ facts }) => facts.map(({ value }) => value));
  expect(places.join(' ')).toContain('Bristol, your town');
});

test('the FAFSA is named as the key to free tuition only when a track found needs it', () => {
  const talking = begin();
  expect(answerAll(talking, machining)).toContain('Most free tuition needs the FAFSA.');
  expect(labelsOf(talking)).toContain('Get help with the FAFSA');
  const other = begin();
  expect(answerAll(other, { sector: 'tech', field: 'ai', times: 'online' })).not.toContain('FAFSA');
  expect(labelsOf(other)).not.toContain('Get help with the FAFSA');
});

test.each([
  ['en', ['Who may pay?', 'Compare two', 'None of these', 'Change an answer']],
  ['es', ['¿Quién puede pagar?', 'Comparar dos', 'Ninguna de estas', 'Cambiar una respuesta']],
] as const)('what to do with three tracks is offered in %s', (language, labels) => {
  const talking = begin(language);
  answerAll(talking, { sector: 'tech' });
  expect(labelsOf(talking)).toEqual(expect.arrayContaining([...labels]));
});
