import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dangerTold } from '../../dialogs/safety/dangerTold.ts';
import { mayBeDanger } from '../../dialogs/safety/mayBeDanger.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { readMessages } from '../../tools/understand/messages.ts';
import { projectGuide } from '../support/projectGuide.ts';

/** Written by somebody who had not seen the patterns. */
interface Messages {
  readonly danger: Readonly<Record<string, readonly string[]>>;
  /** Harmless, but with words that danger is told of with. */
  readonly nearDanger: readonly string[];
}

const guide = projectGuide();
const isHeard = (message: string) => dangerTold(message, guide) !== null;
const isHeardOrAsked = (message: string) => isHeard(message) || mayBeDanger(message, guide);

const read = (begin: string) =>
  languages.map((language) => JSON.parse(readFileSync(`${begin}${language}.json`, 'utf8')) as Messages);
const dangerousIn = (all: readonly Messages[]) => all.flatMap(({ danger }) => Object.values(danger).flat());

const first = read('test/understanding/danger.');
/** The half of a second set on which nothing was mended, and the other one. */
const heldOut = read('test/understanding/danger.second.');
const learntFrom = read('data/phrases/danger/');

const ordinary = languages.flatMap((language: Language) =>
  readMessages(`test/understanding/${language}.json`, language).map(({ text }) => text),
);
const harmless = [...[...first, ...heldOut].flatMap(({ nearDanger }) => nearDanger), ...ordinary];

const share = (messages: readonly string[], counts: (message: string) => boolean) =>
  messages.filter(counts).length / messages.length;

describe('in messages of an independent set', () => {
  test('every danger is heard', () => {
    const dangerous = dangerousIn(first);
    expect(dangerous.length).toBeGreaterThanOrEqual(150);
    expect(dangerous.filter((message) => !isHeard(message))).toEqual([]);
  });

  test('at most one harmless message in a hundred is taken for danger', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(2500);
    expect(share(harmless, isHeard)).toBeLessThanOrEqual(0.01);
  });

  test('hardly any harmless message leads to the question whether somebody is safe', () => {
    expect(share(ordinary, isHeardOrAsked)).toBeLessThanOrEqual(0.007);
    expect(share(harmless, isHeardOrAsked)).toBeLessThanOrEqual(0.02);
  });
});

/** What was reached: 91.5 in 100 answered, 95.8 answered or asked about. Before anything was mended 88.1 were answered, nobody was asked. */
describe('in the half of a second set that was held out', () => {
  const dangerous = dangerousIn(heldOut);

  test('nine dangers in ten are answered, and few are neither answered nor asked about', () => {
    expect(dangerous.length).toBeGreaterThanOrEqual(110);
    expect(share(dangerous, isHeard)).toBeGreaterThanOrEqual(0.9);
    expect(share(dangerous, isHeardOrAsked)).toBeGreaterThanOrEqual(0.94);
  });

  test('of dangers told without the usual words three in four are answered or asked about', () => {
    const indirect = dangerousIn(read('test/understanding/danger.indirect.'));
    expect(indirect.length).toBeGreaterThanOrEqual(50);
    expect(share(indirect, isHeardOrAsked)).toBeGreaterThanOrEqual(0.75);
  });

  test('is no message of the other half, which was learnt from', () => {
    const learnt = new Set(dangerousIn(learntFrom));
    expect(dangerous.filter((message) => learnt.has(message))).toEqual([]);
  });
});

test('every danger of the half that was learnt from is heard or asked about', () => {
  expect(dangerousIn(learntFrom).filter((message) => !isHeardOrAsked(message))).toEqual([]);
});
