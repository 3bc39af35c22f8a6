import { describe, expect, test } from '@jest/globals';
import { begin, cardsOf, labelsOf, titlesOf, typeAll } from './trainingTalk.ts';

describe('a track', () => {
  test('says why it fits, what it costs, who may pay, how far it is, what to do next and how sure all that is', () => {
    const talking = begin();
    typeAll(talking, ['manufacturing', 'manchester', 'evenings', '30 miles', 'no']);
    const hartford = cardsOf(talking).find(({ title }) => title.startsWith('Manufacturing Center'));
    const facts = Object.fromEntries((hartford?.facts ?? []).map(({ name, value }) => [name, value]));
    expect(facts).toMatchObject({
      'Why it fits': 'It is the kind of work you picked. It is close to you.',
      'Keep in mind': 'I do not know the class times.',
      Where: '950 Main St, Hartford (about 8 miles from Manchester)',
      Status: 'It seems to go on, last seen October 31, 2024. Not confirmed: ask first.',
      Source: 'CT State Community College, opened on 2024-10-31 (checked November 22, 2026)',
    });
    expect(facts['Who may pay']).toContain('PACT');
    expect(facts['Next step']).toContain('File the FAFSA');
    expect(hartford?.options).toEqual([
      {
        label: 'Keep in my plan',
        choice: { command: 'keep', value: 'track:ct-state-capital-manufacturing' },
      },
    ]);
  });

  test('that was shown open says when, and after its expiry no longer does', () => {
    const statusesAt = (at: string) => {
      const talking = begin('en', 'training', at);
      typeAll(talking, ['electrician', 'hartford', 'any time', 'anywhere', 'no']);
      return cardsOf(talking).map(({ facts }) => facts.find(({ name }) => name === 'Status')?.value);
    };
    const lapsed = 'Not confirmed: ask before you count on it. Last seen January 23, 2026.';
    expect(statusesAt('2026-11-22T15:00:00Z')).toContain('Last confirmed January 23, 2026.');
    expect(statusesAt('2027-06-01T15:00:00Z')).not.toContain('Last confirmed January 23, 2026.');
    expect(statusesAt('2027-06-01T15:00:00Z')).toContain(lapsed);
  });

  test('whose newest source is older than a year is told as one that seems to go on', () => {
    const talking = begin();
    typeAll(talking, ['tech', 'ai', 'hartford', 'online', 'no']);
    const academy = cardsOf(talking).find(({ title }) => title === 'Connecticut Online AI Academy');
    expect(academy?.facts.find(({ name }) => name === 'Status')?.value).toBe(
      'It seems to go on, last seen September 5, 2025. Not confirmed: ask first.',
    );
  });

  test('that pays a wage comes first for those who need one', () => {
    const talking = begin();
    typeAll(talking, ['manufacturing', 'hartford', 'any time', '30 miles', 'i need to get paid']);
    expect(titlesOf(talking)[0]).toBe('Machinist or Toolmaker Apprenticeship');
  });

  test.each([
    ['en', 'yes', 'insurance', /(None|Only \d) of these pays? a wage while you learn\./],
    ['es', 'sí', 'seguros', /(Ninguna|Solo \d) de estas pagan? un sueldo mientras aprende\./],
  ] as const)(
    'that pays none is counted for those who need a wage, in %s',
    (language, yes, sector, words) => {
      const answers = [sector, 'hartford', 'any time', 'anywhere'];
      expect(typeAll(begin(language), [...answers, yes])).toMatch(words);
      expect(typeAll(begin(language), [...answers, 'no'])).not.toMatch(words);
    },
  );

  test('is told with its sources, for staff', () => {
    const talking = begin();
    typeAll(talking, ['manufacturing', 'hartford', 'any time', '30 miles', 'either']);
    const { because } = talking.replies()[0] ?? {};
    expect(because).toMatchObject({ flow: 'training', rule: 'three' });
    expect(because?.sources?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('when too little fits', () => {
  test('it is said, with what ended and what else there is', () => {
    const talking = begin();
    const said = typeAll(talking, ['cdl', 'manchester', 'evenings', 'near me', 'no']);
    expect(said).toContain('I know no training of that kind that fits your answers today.');
    expect(titlesOf(talking)[0]).toBe('CareerConneCT truck driving (CDL): ended');
    expect(said).toContain('A person at a job center may know of more.');
    expect(talking.replies()[0]?.because.rule).toBe('noneFits');
    expect(labelsOf(talking)).toContain('Change: Kind of work');
  });

  test('the answer to think again about is a button away, and changing it tells the outcome again', () => {
    const talking = begin();
    const said = typeAll(talking, ['cdl', 'hartford', 'any time', 'near me', 'no']);
    expect(said).toContain('To see more, you could think again about: Kind of work.');
    expect(talking.click('Change: Kind of work')).toContain('What kind of work');
    expect(talking.type('manufacturing')).toContain('Here are three');
  });

  test('what fits is told apart from what was added', () => {
    const talking = begin();
    const said = typeAll(talking, ['energy', 'stamford', 'any time', 'anywhere', 'no']);
    expect(said).toContain('I know only 2 programs that fit your answers. I added one of another kind.');
    expect(titlesOf(talking)).toHaveLength(3);
    expect(titlesOf(talking)).toContain('Lineworker Certificate');
  });

  test('it is said in Spanish too', () => {
    const talking = begin('es');
    const said = typeAll(talking, ['camionero', 'stamford', 'de noche', 'cerca', 'no']);
    expect(said).toContain('Hoy no conozco capacitación de esa clase');
    expect(labelsOf(talking)).toContain('Cambiar: Clase de trabajo');
  });
});

test('changing the town after the outcome tells the outcome again, from there', () => {
  const talking = begin();
  typeAll(talking, ['manufacturing', 'manchester', 'any time', 'near me', 'either']);
  talking.click('Change an answer');
  talking.click('My town');
  const said = talking.type('bristol');
  expect(said).toContain('Here are three');
  expect(
    cardsOf(talking)
      .flatMap(({ facts }) => facts.map(({ value }) => value))
      .join(' '),
  ).toContain('Bristol, your town');
});

test('the FAFSA is named as the key to free tuition only when a track found needs it', () => {
  const talking = begin();
  expect(typeAll(talking, ['manufacturing', 'manchester', 'any time', 'near me', 'no'])).toContain(
    'Most free tuition needs the FAFSA.',
  );
  const other = begin();
  expect(typeAll(other, ['tech', 'ai', 'skip', 'online', 'no'])).not.toContain('FAFSA');
  for (const each of [talking, other]) expect(labelsOf(each)).toContain('Get help with the FAFSA');
});
