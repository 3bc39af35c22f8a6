import { describe, expect, test } from '@jest/globals';
import { flows } from '../../dialogs/flows.ts';
import { wishOfPhrase } from '../../dialogs/understanding/wishOfPhrase.ts';
import { commands } from '../../dialogs/inbound.ts';
import { languages } from '../../guidance/language.ts';
import { dangers } from '../../guidance/safety/danger.ts';
import { sensitiveKinds } from '../../guidance/text/sensitiveKind.ts';
import { keysInSources } from './keysInSources.ts';
import { keysOfFlow } from './keysOfFlows.ts';
import { messagesOf, slotsOf } from './messages.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
const sources = keysInSources();
const all = [...flows.values()];
const ofFlows = all.map((flow) => keysOfFlow(flow, guide, '2026-11-22'));
const questionPlaces = new Set(all.flatMap(({ questions }) => questions.map(({ words }) => words)));
const english = messagesOf('en');
const { wishes } = guide.phrases.en;

/** For a channel that has no way of its own to say that it is busy; those there are answer with a status. */
const inReserve = ['trouble.busy'];

function under(prefix: string): string[] {
  return guide.words.keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function spokenByPattern(key: string): boolean {
  return [...sources.patterns].some((pattern) => fits(key, pattern));
}

function fits(key: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`).test(key);
}

describe('the keys of the words', () => {
  test('are the same in every language', () => {
    for (const language of languages)
      expect([...messagesOf(language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have the same slots in every language', () => {
    const slots = (language: (typeof languages)[number]) =>
      Object.fromEntries([...messagesOf(language)].map(([key, message]) => [key, slotsOf(message)]));
    for (const language of languages) expect(slots(language)).toEqual(slots('en'));
  });

  test('are all there for every question of every flow', () => {
    const missing = ofFlows.flatMap(({ required }) => required).filter((key) => !guide.words.has(key));
    expect(missing).toEqual([]);
  });

  test('give every question a reason', () => {
    const without = all.flatMap(({ id, questions }) =>
      questions
        .map(({ words }) => words)
        .filter((key) => !guide.words.has(`${key}.why`) && !guide.words.has(`${id}.why`)),
    );
    expect(without).toEqual([]);
  });

  test('give every question a gentler wording; the activities are as plain as can be already', () => {
    const without = all
      .filter(({ id }) => id !== 'interests')
      .flatMap(({ questions }) => questions.map(({ words }) => `${words}.again`))
      .filter((key) => !guide.words.has(key));
    expect(without).toEqual([]);
  });

  test('exist where the sources say one', () => {
    expect([...sources.said].filter((key) => !guide.words.has(key))).toEqual([]);
  });

  test('exist for every pattern that the sources say, or questions whose words stand there', () => {
    const places = [...guide.words.keys, ...questionPlaces];
    const inWords = [...sources.patterns].filter((pattern) =>
      guide.words.keys.some((key) => key.startsWith(`${pattern.split('.')[0] ?? ''}.`)),
    );
    expect(inWords.filter((pattern) => !places.some((key) => fits(key, pattern)))).toEqual([]);
  });

  test('are all spoken somewhere', () => {
    const derived = new Set(ofFlows.flatMap(({ required, optional }) => [...required, ...optional]));
    const isSpoken = (key: string) => derived.has(key) || sources.literals.has(key) || spokenByPattern(key);
    const unused = guide.words.keys.filter(
      (key) => !isSpoken(key) && !isSpoken(key.replace('.hear.', '.option.')),
    );
    expect(unused.filter((key) => !inReserve.includes(key))).toEqual([]);
  });
});

describe('the keys that follow a closed list', () => {
  test('name everything that the door takes out', () => {
    expect(
      under('removed.')
        .filter((key) => key !== 'notice')
        .sort(),
    ).toEqual([...sensitiveKinds].sort());
  });

  test('answer every danger that a message can tell of', () => {
    expect(
      under('safety.')
        .filter((key) => key !== 'goOn' && key !== 'leaveFast')
        .sort(),
    ).toEqual([...dangers].sort());
  });

  test('belong to phrases that each lead somewhere: to a flow, a command or a wish', () => {
    const leadsNowhere = Object.keys(wishes).filter(
      (meaning) =>
        !flows.has(meaning.split(':')[0] ?? '') &&
        !commands.some((name) => name === meaning) &&
        wishOfPhrase(meaning) === null,
    );
    expect(leadsNowhere).toEqual([]);
  });

  test('say every problem that a kind of question finds, and no other', () => {
    expect(under('problem.').filter((problem) => !sources.problems.has(problem))).toEqual([]);
    expect([...sources.problems].filter((problem) => !guide.words.has(`problem.${problem}`))).toEqual([]);
  });
});
