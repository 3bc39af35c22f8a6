import type { Track } from './track.ts';

/**
 * A key that the same course at several places of one provider shares: the name without what stands in brackets, and the provider.
 * Two tracks of one family add little to each other.
 */
export function familyOf(track: Named): string {
  return keysOf(track).family;
}

/** A key that the places of one provider share: the first two words of its name, which the campuses of CT State have in common. */
export function providerOf(track: Named): string {
  return keysOf(track).provider;
}

type Named = Pick<Track, 'name' | 'provider'>;

interface Keys {
  readonly family: string;
  readonly provider: string;
}

/** Tracks never change, so the keys of each are worked out once. */
const known = new WeakMap<Named, Keys>();

function keysOf(track: Named): Keys {
  const before = known.get(track);
  if (before) return before;
  const provider = words(track.provider).slice(0, 2).join(' ');
  const course = words(track.name.replace(/\([^)]*\)/g, '')).join(' ');
  const keys = { provider, family: `${provider}: ${course}` };
  known.set(track, keys);
  return keys;
}

/** The words that tell names apart, without "of" and "the". */
function words(text: string): readonly string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.filter((word) => word !== 'of' && word !== 'the');
}
