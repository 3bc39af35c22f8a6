import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';

const guide = loadGuide();

function begin(flow: string | null, language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  if (flow) talking.choose({ command: 'open', value: flow });
  return talking;
}

const cardsOf = (talking: Talk) => talking.replies().flatMap(({ cards }) => cards);
const factOf = (talking: Talk, title: string, name: string) =>
  cardsOf(talking)
    .find((card) => card.title === title)
    ?.facts.find((fact) => fact.name === name)?.value;

test('whoever asks for a person gets people to call, and staff are told', () => {
  const talking = begin(null);
  expect(talking.type('talk to a person')).toContain('staff who read chats can see that you want a person');
  expect(talking.last().flags).toEqual(['human']);
  expect(talking.replies()[0]?.because.rule).toBe('command.person');
  expect(cardsOf(talking).map(({ title }) => title)).toEqual([
    '2-1-1 Connecticut',
    'Capital Workforce Partners',
    'American Job Center Hartford',
    'Federal Student Aid',
  ]);
});

test('nothing is promised about when somebody answers', () => {
  expect(begin(null).type('person')).toContain('I cannot promise when');
});

test('a confirmed number is told with the day it was checked, another as not confirmed', () => {
  const talking = begin(null);
  talking.type('person');
  expect(factOf(talking, '2-1-1 Connecticut', 'Phone')).toBe('211');
  expect(factOf(talking, '2-1-1 Connecticut', 'Hours')).toBe('Day and night, every day');
  expect(factOf(talking, '2-1-1 Connecticut', 'Status')).toBe('Checked November 22, 2026.');
  expect(factOf(talking, 'Capital Workforce Partners', 'Languages')).toBe('English; option 4 for Spanish');
  expect(factOf(talking, 'Capital Workforce Partners', 'Status')).toMatch(
    /^Not confirmed: .* November 22, 2026 in: Capital/,
  );
});

describe('in the middle of a flow', () => {
  test.each([
    ['fafsa', 'Federal Student Aid'],
    ['training', 'Capital Workforce Partners'],
    ['interests', 'Capital Workforce Partners'],
  ])('the people who know most about %s come first', (flow, first) => {
    const talking = begin(flow);
    talking.type('person');
    expect(cardsOf(talking)[0]?.title).toBe(first);
    expect(cardsOf(talking).map(({ title }) => title)).toContain('2-1-1 Connecticut');
  });

  test('the question stays open, to go on with by a click', () => {
    const talking = begin('training');
    talking.type('insurance');
    talking.type('person');
    expect(talking.click('Go on with my questions')).toContain('Which town');
    talking.type('hartford');
    expect(talking.conversation().answers['training']).toMatchObject({
      sector: { value: 'insurance' },
      town: { value: 'hartford' },
    });
  });

  test('the question can be answered right away', () => {
    const talking = begin('training');
    talking.type('person');
    expect(talking.type('insurance')).toContain('Which town');
  });
});

test('with nothing open it leads back to the menu', () => {
  const talking = begin(null);
  talking.type('person');
  expect(talking.click('Back to the menu')).toContain('What would you like to do?');
});

test('it is said in Spanish', () => {
  const talking = begin('training', 'es');
  expect(talking.type('quiero hablar con alguien')).toContain('No puedo prometer cuándo');
  expect(factOf(talking, 'Capital Workforce Partners', 'Idiomas')).toBe('Inglés; opción 4 para español');
  expect(talking.click('Seguir con mis preguntas')).toContain('clase de trabajo');
});

test('everybody who can be named here is in the catalogue', () => {
  for (const flow of ['fafsa', 'training', 'interests', null]) {
    const talking = begin(flow);
    talking.type('person');
    expect(cardsOf(talking).length).toBeGreaterThanOrEqual(3);
    for (const card of cardsOf(talking))
      expect([...card.facts, ...card.links].length).toBeGreaterThanOrEqual(2);
  }
});

describe('after a message that spoke of danger', () => {
  const after = (danger: string, flow: string | null, language: Language = 'en') => {
    const talking = begin(flow, language);
    talking.become({ ...talking.conversation(), danger });
    talking.choose({ command: 'person' });
    return cardsOf(talking).map(({ title }) => title);
  };

  test.each([
    ['crisis', ['988 Suicide & Crisis Lifeline', '911 (emergency)', 'Capital Workforce Partners']],
    ['danger', ['911 (emergency)', 'CT Safe Connect', 'Capital Workforce Partners']],
    ['need', ['2-1-1 Connecticut', 'Capital Workforce Partners', 'American Job Center Hartford']],
  ])('those who help with %s come before the job center', (danger, titles) => {
    expect(after(danger, 'training').slice(0, 3)).toEqual(titles);
  });

  test('nobody is named twice', () => {
    for (const danger of ['crisis', 'danger', 'need']) {
      const titles = after(danger, null);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('they come first in Spanish too', () => {
    expect(after('crisis', 'fafsa', 'es')[0]).toBe('988 Línea de Prevención del Suicidio y Crisis');
    expect(after('danger', 'training', 'es')[0]).toBe('911 (emergencia)');
  });

  test('a state stored before dangers were remembered gives the usual people', () => {
    const talking = begin('training');
    talking.become({ ...talking.conversation(), danger: undefined } as unknown as Conversation);
    talking.choose({ command: 'person' });
    expect(cardsOf(talking)[0]?.title).toBe('Capital Workforce Partners');
  });
});

test.each(['en', 'es'] as const)('whom the federal form is not for is not sent to it, in %s', (language) => {
  const talking = begin('fafsa', language);
  talking.become({
    ...talking.conversation(),
    open: null,
    answers: { fafsa: { citizen: { value: 'other' } } },
    finished: { fafsa: '2026-11-22' },
  });
  talking.choose({ command: 'person' });
  const ids = ['uconn-undocumented', 'ccsu-undocumented', 'ct-state', '211'];
  expect(cardsOf(talking).map(({ title }) => title)).toEqual(
    ids.map((id) => guide.catalogue.contacts.get(id)?.name[language]),
  );
});

describe('where Hartford’s job centers are named', () => {
  const from = (town: string | null, language: Language = 'en') => {
    const talking = begin('training', language);
    const answers = town === null ? {} : { training: { town: { value: town } } };
    talking.become({ ...talking.conversation(), answers });
    return talking.choose({ command: 'person' });
  };

  test.each(['stamford', 'new-london', null])('whoever lives in %s is told who knows the nearest', (town) => {
    expect(from(town)).toContain('Outside the Hartford area, 211 can tell you your job center.');
    expect(from(town, 'es')).toContain(
      'Fuera de la zona de Hartford, el 211 le dice cuál es su centro de empleo.',
    );
  });

  test.each(['hartford', 'bristol', 'manchester'])('whoever lives in %s is not', (town) => {
    expect(from(town)).not.toContain('Outside the Hartford area');
  });

  test('it is not said where only others are named', () => {
    expect(begin('fafsa').choose({ command: 'person' })).not.toContain('Outside the Hartford area');
  });
});
