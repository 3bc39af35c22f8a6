import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadDangerFinder } from '../../data/loadDangerFinder.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

/** Written by somebody who had not seen the patterns. */
interface Messages {
  readonly danger: Readonly<Record<string, readonly string[]>>;
  /** Harmless, but with words that danger is told of with. */
  readonly nearDanger: readonly string[];
  /** About anything else, in or out of what the guide is for. */
  readonly harmless: readonly string[];
}

const find = loadDangerFinder(dataFolder());
const isHeard = (message: string) => find(fold(message)) !== null;
const all = languages.map(read);

function read(language: Language): Messages {
  return JSON.parse(readFileSync(`test/understanding/danger.${language}.json`, 'utf8')) as Messages;
}

describe('in messages of an independent set', () => {
  test('every danger is heard', () => {
    const dangerous = all.flatMap(({ danger }) => Object.values(danger).flat());
    expect(dangerous.length).toBeGreaterThanOrEqual(150);
    expect(dangerous.filter((message) => !isHeard(message))).toEqual([]);
  });

  test('at most one harmless message in a hundred is taken for danger', () => {
    const harmless = all.flatMap((messages) => [...messages.nearDanger, ...messages.harmless]);
    expect(harmless.length).toBeGreaterThanOrEqual(1000);
    expect(harmless.filter(isHeard).length).toBeLessThanOrEqual(harmless.length * 0.01);
  });
});
