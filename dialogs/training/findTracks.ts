import { editsBetween } from '../../data/editsBetween.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';

/** Words that name no track. */
const little = new Set(
  'a an the and or in of at on with for to my me i do can be is are it was not about one any that this there have show list free college school class classes course courses training program programs job jobs work y o el la los las un una de del en con por para lo se es no mi me hay gratis escuela curso cursos clase clases programa programas trabajo trabajos capacitacion'.split(
    ' ',
  ),
);

/** Longer than any name; what is said beyond it is not looked at, so that no message takes long. */
const mostSaid = 120;

/** The fewest letters of a word that may stand for a longer one, and of one in which a slip of the keys is overlooked. */
const fewestToBegin = 4;
const fewestToSlip = 6;

/**
 * The tracks that words point to by name, other names or provider, in any language: those with a name in which the words stand as
 * they were said, or else those in whose names most of them are found, at least half. Empty when no word names any. Only the first
 * 120 characters count.
 */
export function findTracks(text: string, tracks: Iterable<CatalogueTrack>): readonly CatalogueTrack[] {
  const phrase = fold(text.slice(0, mostSaid)).slice(0, mostSaid);
  const said = [...wordsOf(phrase)];
  if (said.length === 0) return [];
  const all = [...tracks].map((track) => ({ track, ...namesOf(track) }));
  const whole = all.filter(({ names }) => names.some((name) => ` ${name} `.includes(` ${phrase} `)));
  return (whole.length > 0 ? whole : mostNamed(said, all)).map(({ track }) => track);
}

/** All names of a track, folded, and their words. */
interface Names {
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
}

interface Named extends Names {
  readonly track: CatalogueTrack;
}

/** Tracks never change, so the names of each are folded once. */
const known = new WeakMap<CatalogueTrack, Names>();

function namesOf(track: CatalogueTrack): Names {
  const before = known.get(track);
  if (before) return before;
  const shown = languages.flatMap((language) => [trackName(track, language), providerName(track, language)]);
  const names = [...shown, ...track.also].map(fold);
  const found = { names, words: wordsOf(names.join(' ')) };
  known.set(track, found);
  return found;
}

function mostNamed(said: readonly string[], all: readonly Named[]): readonly Named[] {
  const shares = all.map(({ words }) => shareNamed(said, words));
  const best = Math.max(...shares);
  return best < 0.5 ? [] : all.filter((_, place) => shares[place] === best);
}

/** How much of what was said is found, 0 to 1. */
function shareNamed(said: readonly string[], own: ReadonlySet<string>): number {
  const found = said.map((word) => Math.max(foundIn(own, word), foundIn(own, otherGender(word))));
  return found.reduce((sum, share) => sum + share, 0) / said.length;
}

/** "Enfermero" is named where "enfermería" is: the word with the other ending, itself where it has none. */
function otherGender(word: string): string {
  return word.length >= fewestToSlip && word.endsWith('o') ? `${word.slice(0, -1)}a` : word;
}

/** How surely a word that was said is one of a name's: 1 for the same one or its plural, less for its beginning or a slip, else 0. */
function foundIn(own: ReadonlySet<string>, said: string): number {
  if (own.has(said) || own.has(`${said}s`) || (said.endsWith('s') && own.has(said.slice(0, -1)))) return 1;
  if (said.length < fewestToBegin) return 0;
  let best = 0;
  for (const each of own) {
    if (each.startsWith(said)) return 0.9;
    if (isSlipOf(each, said)) best = 0.8;
  }
  return best;
}

/** One slip leaves the first letter or the last as it was: most words need no closer look. */
function isSlipOf(own: string, said: string): boolean {
  const isNear = said.length >= fewestToSlip && Math.abs(said.length - own.length) <= 1;
  const isAlike = isNear && (said[0] === own[0] || said.at(-1) === own.at(-1));
  return isAlike && editsBetween(said, own) === 1;
}

/** Distinct words that may name a track, of a folded text. */
function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' ').filter((word) => word !== '' && !little.has(word)));
}
