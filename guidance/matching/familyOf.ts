import type { Track } from './track.ts';

/**
 * A key that the same course at several places of one provider shares: the name without what stands in brackets, and the provider.
 * Two tracks of one family add little to each other.
 */
export function familyOf({ name, provider }: Pick<Track, 'name' | 'provider'>): string {
  const course = name.replace(/\([^)]*\)/g, '');
  return `${providerOf({ provider })}: ${words(course).join(' ')}`;
}

/** A key that the places of one provider share: the first two words of its name, which the campuses of CT State have in common. */
export function providerOf({ provider }: Pick<Track, 'provider'>): string {
  return words(provider).slice(0, 2).join(' ');
}

/** The words that tell names apart, without "of" and "the"; the names of one catalogue are few and asked for over and over. */
const known = new Map<string, readonly string[]>();
const mostKnown = 10_000;

function words(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = all.filter((word) => word !== 'of' && word !== 'the');
  if (known.size < mostKnown) known.set(text, found);
  return found;
}
