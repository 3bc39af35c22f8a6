import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { dangers, type Danger } from '../../../guidance/safety/danger.ts';
import { newConversation, type AnswerValue, type Conversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { contactsFor } from '../../../dialogs/handoff/contactsFor.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

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
    const talking = begin('support');
    const asked = talking.replies().at(-1)?.text;
    talking.type('person');
    expect(talking.click('Go on with my questions')).toBe(asked);
    talking.type('food');
    expect(talking.conversation().answers['support']).toMatchObject({ need: { value: 'food' } });
  });

  test('the question can be answered right away', () => {
    const talking = begin('support');
    talking.type('person');
    talking.type('a ride');
    expect(talking.conversation().answers['support']).toMatchObject({ need: { value: 'transport' } });
  });
});

test('with nothing open it leads back to the menu', () => {
  const talking = begin(null);
  talking.type('person');
  expect(talking.click('Back to the menu')).toContain('What would you like to do?');
});

test('it is said in Spanish', () => {
  const talking = begin('support', 'es');
  expect(talking.type('quiero hablar con alguien')).toContain('No puedo prometer cuándo');
  expect(factOf(talking, 'Capital Workforce Partners', 'Idiomas')).toBe('Inglés; opción 4 para español');
  expect(talking.click('Seguir con mis preguntas')).toBe('¿Con qué necesita ayuda?');
});

test('everybody who can be named here is in the catalogue', () => {
  for (const flow of ['fafsa', 'training', 'interests', 'support', null]) {
    const talking = begin(flow);
    talking.type('person');
    expect(cardsOf(talking).length).toBeGreaterThanOrEqual(3);
    for (const card of cardsOf(talking))
      expect([...card.facts, ...card.links].length).toBeGreaterThanOrEqual(2);
  }
});

describe('after a message that spoke of danger', () => {
  const after = (danger: Danger, flow: string | null, language: Language = 'en') => {
    const talking = begin(flow, language);
    talking.become({ ...talking.conversation(), danger });
    talking.choose({ command: 'person' });
    return cardsOf(talking).map(({ title }) => title);
  };

  test.each([
    ['crisis', ['988 Suicide & Crisis Lifeline', '911 (emergency)', 'Capital Workforce Partners']],
    ['danger', ['911 (emergency)', 'CT Safe Connect', 'Capital Workforce Partners']],
    ['child', ['911 (emergency)', 'DCF Careline', '2-1-1 Connecticut']],
    ['trafficking', ['911 (emergency)', '2-1-1 Connecticut', 'CT Safe Connect']],
    ['medical', ['911 (emergency)', '988 Suicide & Crisis Lifeline', 'Capital Workforce Partners']],
    ['threat', ['988 Suicide & Crisis Lifeline', '2-1-1 Connecticut', 'Capital Workforce Partners']],
    ['need', ['2-1-1 Connecticut', 'Capital Workforce Partners', 'American Job Center Hartford']],
  ] as const)('those who help with %s come before the job center', (danger, titles) => {
    expect(after(danger, 'training').slice(0, 3)).toEqual(titles);
  });

  test('nobody is named twice', () => {
    for (const danger of dangers) {
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

/** Whom somebody who gave these answers about training is sent to: ids. */
function sentTo(answers: Readonly<Record<string, AnswerValue>>): readonly string[] {
  const stored = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]));
  const fresh = newConversation('en');
  const told = { ...fresh, answers: { training: stored }, finished: { training: '2026-11-22' } };
  return contactsFor(scopeOf(guide, told, '2026-11-22')).map(({ id }) => id);
}

describe('where a town is known', () => {
  test.each([
    ['hartford', 'capital-workforce-partners', 'american-job-center-hartford'],
    ['southington', 'capital-workforce-partners', 'american-job-center-bristol'],
    ['bridgeport', 'the-workplace', 'american-job-center-bridgeport'],
    ['greenwich', 'the-workplace', 'american-job-center-stamford'],
    ['hamden', 'workforce-alliance', 'american-job-center-new-haven'],
    ['new-london', 'eastern-workforce-board', 'american-job-center-montville'],
    ['wolcott', 'northwest-workforce-board', 'american-job-center-waterbury'],
    ['union', 'eastern-workforce-board', 'american-job-center-montville'],
  ])('whoever lives in %s is sent to %s and %s', (town, board, center) => {
    expect(sentTo({ town }).slice(0, 2)).toEqual([board, center]);
  });

  test('everybody is sent to a board and one job center, those of their own town', () => {
    for (const { id, board } of guide.catalogue.towns.values()) {
      const contacts = sentTo({ town: id }).map((each) => guide.catalogue.contacts.get(each));
      const kinds = contacts.map((contact) => contact?.kind);
      expect(kinds.filter((kind) => kind === 'board' || kind === 'jobCenter')).toHaveLength(2);
      expect(contacts.flatMap((contact) => contact?.serves ?? [])).toEqual([board, board]);
    }
  });

  test('nobody is told where else to ask', () => {
    const talking = begin(null);
    talking.become({ ...talking.conversation(), answers: { support: { town: { value: 'bridgeport' } } } });
    expect(talking.choose({ command: 'person' })).not.toContain('Outside the Hartford area');
    expect(cardsOf(talking).map(({ title }) => title)).toContain('The WorkPlace');
  });
});

describe('where no town is known', () => {
  test.each([
    ['en', 'Outside the Hartford area, 211 can tell you your job center.'],
    ['es', 'Fuera de la zona de Hartford, el 211 le dice cuál es su centro de empleo.'],
  ] as const)('Hartford’s are named, and who knows the others, in %s', (language, words) => {
    expect(sentTo({}).slice(0, 2)).toEqual(['capital-workforce-partners', 'american-job-center-hartford']);
    expect(begin(null, language).choose({ command: 'person' })).toContain(words);
  });

  test('it is not said where only others are named', () => {
    expect(begin('fafsa').choose({ command: 'person' })).not.toContain('Outside the Hartford area');
  });
});

describe('where a need was told', () => {
  const usual = sentTo({ town: 'hartford' });

  test.each([
    ['disability', 'brs'],
    ['veteran', 'veterans-labor'],
    ['record', 'reentry-center-hartford'],
    ['laidOff', 'ct-labor-department'],
  ])('%s: somebody for it comes after the usual people', (fact, contact) => {
    expect(sentTo({ town: 'hartford', [fact]: true })).toEqual([...usual, contact]);
    expect(sentTo({ town: 'hartford', [fact]: false })).toEqual(usual);
  });

  test('of many needs two get somebody of their own', () => {
    const all = { disability: true, veteran: true, record: true, laidOff: true };
    expect(sentTo({ town: 'hartford', ...all })).toHaveLength(usual.length + 2);
  });
});
