import { editsBetween } from '../../data/editsBetween.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fold } from '../../guidance/text/fold.ts';

/** A track that has ended. */
export type EndedTrack = CatalogueTrack & Required<Pick<CatalogueTrack, 'ended'>>;

/** The own name of a programme, `CareerConneCT`, and the ended tracks that bear it. */
export interface NamedTracks {
  readonly name: string;
  readonly tracks: readonly [EndedTrack, ...EndedTrack[]];
}

interface OwnName {
  readonly name: string;
  readonly folded: string;
}

/**
 * A word with a capital letter inside, as `CareerConneCT`: a programme's own name. What else a track is called (`truck driving`, `CDL`,
 * `Healthcare Careers`) means the work as often as the programme.
 */
const ownName = /\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;

/** The fewest letters of a name in which a slip is overlooked. */
const fewestToSlip = 10;

/** The most words that a programme's own name is typed in, `bio launch ct`. */
const mostWords = 3;

/**
 * The ended tracks whose own name is in a message in whole words, written together or apart, in a long one
 * with a slip; of several names the longest counts.
 * `null` when there is none, or when a track that still runs bears it too.
 */
export function namedEndedTracks(message: string, tracks: Iterable<CatalogueTrack>): NamedTracks | null {
  const said = spelledTogether(message);
  const found = [...tracks].flatMap((track) =>
    ownNames(track).flatMap(({ name, folded }) => (isSaid(folded, said) ? [{ name, track }] : [])),
  );
  const length = Math.max(0, ...found.map(({ name }) => name.length));
  const longest = found.filter(({ name }) => name.length === length);
  const [first, ...others] = longest.flatMap(({ track }) => (hasEnded(track) ? [track] : []));
  if (!first || longest.some(({ track }) => !hasEnded(track))) return null;
  return { name: longest[0]?.name ?? '', tracks: [first, ...others] };
}

/** In a long name one slip of the keys is overlooked, "careerconect"; a short one would be found in other words. */
function isSaid(name: string, said: ReadonlySet<string>): boolean {
  if (said.has(name)) return true;
  return name.length >= fewestToSlip && [...said].some((words) => isSlipOf(name, words));
}

/** The end has to be right: "remote work" is no slip in RemoteWorks. What begins otherwise is not looked at more closely. */
function isSlipOf(name: string, words: string): boolean {
  const isAlike = words.startsWith(name.slice(0, 3)) && words.at(-1) === name.at(-1);
  return isAlike && editsBetween(words, name) === 1;
}

/** A track never changes, so its names are found once. */
const known = new WeakMap<CatalogueTrack, readonly OwnName[]>();

function ownNames(track: CatalogueTrack): readonly OwnName[] {
  const before = known.get(track);
  if (before) return before;
  const { name, also } = track;
  const written = new Set([name, ...also].flatMap((each) => each.match(ownName) ?? []));
  const names = [...written].map((each) => ({ name: each, folded: fold(each) }));
  known.set(track, names);
  return names;
}

/** Every run of a few words of the message as if it were one word. */
function spelledTogether(message: string): ReadonlySet<string> {
  const words = fold(message).split(' ');
  const lengths = Array.from({ length: mostWords }, (_, index) => index + 1);
  return new Set(
    words.flatMap((_, start) => lengths.map((length) => words.slice(start, start + length).join(''))),
  );
}

function hasEnded(track: CatalogueTrack): track is EndedTrack {
  return track.ended !== undefined;
}
