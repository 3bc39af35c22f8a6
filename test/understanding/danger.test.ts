import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../data/guide.ts';
import { dangerTold } from '../../dialogs/safety/dangerTold.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { readMessages } from '../../tools/understand/messages.ts';

/** Written by somebody who had not seen the patterns. */
interface Messages {
  readonly danger: Readonly<Record<string, readonly string[]>>;
  /** Harmless, but with words that danger is told of with. */
  readonly nearDanger: readonly string[];
}

const guide = loadGuide();
const isHeard = (message: string) => dangerTold(message, guide) !== null;
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
    const others = languages.flatMap((language) =>
      readMessages(`test/understanding/${language}.json`, language).map(({ text }) => text),
    );
    const harmless = [...all.flatMap(({ nearDanger }) => nearDanger), ...others];
    expect(harmless.length).toBeGreaterThanOrEqual(1000);
    expect(harmless.filter(isHeard).length).toBeLessThanOrEqual(harmless.length * 0.01);
  });
});
