import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Wish } from '../../data/wishes.ts';
import { understandMessage } from '../../dialogs/understanding/understandMessage.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { redact } from '../../guidance/text/redact.ts';
import { measure } from '../../tools/understand/measure.ts';
import { readMessages } from '../../tools/understand/messages.ts';
import { projectGuide } from '../support/projectGuide.ts';

/** Pairs of wishes that look alike and must not be mistaken for each other: a date, a form, a number of texts hang on it. */
interface Pair {
  readonly text: string;
  readonly wish: Wish;
  readonly never: readonly Wish[];
}

const guide = projectGuide();
const fileOf = (language: Language, set = '') => join(import.meta.dirname, `${set}${language}.json`);
/** The first set, after whose mistakes some phrases were written, and one whose mistakes nobody has looked at. */
const sets = languages.flatMap((language) => ['', 'blind.'].map((set) => ({ language, set })));
const understood = (text: string, language: Language) => {
  const { text: kept, removed } = redact(text, 2026);
  return understandMessage({ text: kept, removed, language }, guide);
};

describe.each(sets)(
  'messages in $set$language by somebody who had not seen the training phrases',
  ({ language, set }) => {
    const messages = readMessages(fileOf(language, set), language);
    const measured = measure(messages, language, guide);

    test('are at least twelve for each wish', () => {
      const counted = new Map<string, number>();
      for (const { wish } of messages) counted.set(wish, (counted.get(wish) ?? 0) + 1);
      expect([...counted].filter(([, count]) => count < 12)).toEqual([]);
    });

    test('are acted on rightly 97 times in 100, and three in four are acted on', () => {
      expect(measured.right).toBeGreaterThanOrEqual(0.97);
      expect(measured.acted).toBeGreaterThanOrEqual(0.75);
    });

    test('are acted on rightly or asked about with the right wish on offer 95 times in 100', () => {
      expect(measured.offered).toBeGreaterThanOrEqual(0.95);
    });

    test('are acted on at most 4 times in 100 when they are about something else', () => {
      expect(measured.outside).toBeGreaterThanOrEqual(170);
      expect(measured.actedOutside).toBeLessThanOrEqual(0.04);
    });
  },
);

describe.each(languages)('messages in %s that look alike', (language) => {
  test('are never acted on wrongly where that is dear', () => {
    const { pairs } = JSON.parse(readFileSync(fileOf(language), 'utf8')) as { pairs: readonly Pair[] };
    expect(pairs.length).toBeGreaterThanOrEqual(50);
    const wrong = pairs.filter(({ text, wish }) => {
      const { decision, wish: guess } = understood(text, language);
      return decision === 'act' && guess !== wish;
    });
    expect(wrong).toEqual([]);
  });
});

test('the model that is checked in is what the phrases that are checked in lead to', () => {
  const { status, stdout } = spawnSync(process.execPath, ['dist/tools/train.js', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('is up to date');
  expect(status).toBe(0);
}, 240_000);

const cases = join(import.meta.dirname, '..', '..', '..', 'shared', 'cases', 'utterances.jsonl');
if (existsSync(cases))
  test('38 of 40 messages of the case file are acted on rightly or offered first, all of danger, STOP and personal data', () => {
    const all = readFileSync(cases, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; lang: Language; intent: string });
    const missed = all.filter(({ text, lang, intent }) => {
      const { decision, wish } = understood(text, lang);
      return decision === 'unknown' || wish !== intent;
    });
    expect(all).toHaveLength(40);
    expect(missed.length).toBeLessThanOrEqual(2);
    expect(missed.filter(({ intent }) => /abuse_disclosure|sms_stop|pii/.test(intent))).toEqual([]);
  });
else console.log('SKIPPED: the 40 messages of ../shared/cases/utterances.jsonl are not there.');
