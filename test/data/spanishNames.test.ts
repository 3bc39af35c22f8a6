import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { longestSpanish, trackSchema } from '../../data/schema/track.ts';

const tracks = [...loadCatalogue(dataFolder()).tracks.values()];
const named = tracks.map(({ id, name, spanish }) => ({ id, name, spanish: spanish?.name ?? '' }));
const provided = tracks.map(({ id, provider, spanish }) => ({ id, provider, spanish: spanish?.provider }));

/** A word in small letters that no proper name here has: what it stands in describes rather than names. */
const description = /(?:^|\s)(?!of\b|the\b|for\b)\p{Ll}/u;

/** English in small letters. What stands in brackets is there to be asked for. */
const english =
  /\b(?:with|and|by|in|adult|apprenticeship|approved|certificate|classes|courses|employers|license|schools|training)\b/;
const withoutBrackets = (text: string) => text.replace(/\([^)]*\)/g, '');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];

describe('the Spanish name of a track', () => {
  test('is there, and is not the English one', () => {
    expect(named.filter(({ name, spanish }) => ['', name].includes(spanish))).toEqual([]);
  });

  test('has a word of the English one, to ask for it by telephone', () => {
    const without = named.filter(
      ({ name, spanish }) => !wordsOf(spanish).some((word) => wordsOf(name).includes(word)),
    );
    expect(without).toEqual([]);
  });

  test('has English only in brackets or in capital letters', () => {
    expect(named.filter(({ spanish }) => english.test(withoutBrackets(spanish)))).toEqual([]);
  });

  test('has no colon, since in sentences one follows it', () => {
    expect(named.filter(({ spanish }) => spanish.includes(':'))).toEqual([]);
  });

  test('is that of no other track', () => {
    expect(new Set(named.map(({ spanish }) => spanish)).size).toBe(tracks.length);
  });
});

describe('the Spanish words for a provider', () => {
  test('are there where the English ones describe it', () => {
    const describing = provided.filter(({ provider }) => description.test(provider));
    expect(describing.length).toBeGreaterThan(20);
    expect(describing.filter(({ spanish }) => spanish === undefined)).toEqual([]);
  });

  test('have English only in brackets or in capital letters', () => {
    expect(provided.filter(({ spanish = '' }) => english.test(withoutBrackets(spanish)))).toEqual([]);
  });

  test('are the same for all tracks of one provider', () => {
    for (const { provider, spanish } of provided)
      for (const other of provided.filter((each) => each.provider === provider))
        expect(other.spanish).toBe(spanish);
  });
});

test.each(['name', 'provider'] as const)('a Spanish %s that is too long is refused', (field) => {
  const [track] = tracks;
  const holds = (letters: number) =>
    trackSchema.safeParse({ ...track, spanish: { [field]: 'a'.repeat(letters) } }).success;
  expect([holds(longestSpanish[field]), holds(longestSpanish[field] + 1)]).toEqual([true, false]);
});
