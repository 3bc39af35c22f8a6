import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readScript } from '../support/conversations/script.ts';

/** Somebody made up, with what they type, written down before anybody looked at what the bot says to them. */
interface Resident {
  readonly language: string;
  readonly messages: readonly string[];
  /** What a good counsellor would have made sure of by the end. */
  readonly goodCounsellor: readonly string[];
}

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const residentOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Resident;
const typedIn = (name: string) => {
  const script = readFileSync(join(folder, '../conversations/residents', `${name}.txt`), 'utf8');
  return readScript(script).steps.flatMap(({ step }) => (step.kind === 'says' ? [step.text] : []));
};

test('there are twenty residents, half of whom write Spanish', () => {
  expect(names).toHaveLength(20);
  expect(names.filter((name) => residentOf(name).language === 'es')).toHaveLength(10);
});

describe('what was written down beforehand', () => {
  test.each(names)('is said in the conversation, unchanged and in order: %s', (name) => {
    const { messages } = residentOf(name);
    const beforehand = new Set(messages);
    expect(typedIn(name).filter((text) => beforehand.has(text))).toEqual(messages);
  });

  test.each(names)('says what a good counsellor would make sure of: %s', (name) => {
    const { messages, goodCounsellor } = residentOf(name);
    expect(messages.length).toBeGreaterThanOrEqual(6);
    expect(messages.length).toBeLessThanOrEqual(14);
    expect(goodCounsellor.length).toBeGreaterThanOrEqual(3);
  });
});
