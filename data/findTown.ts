import { fold } from '../guidance/text/fold.ts';
import type { Catalogue } from './catalogue.ts';
import { editsBetween } from './editsBetween.ts';
import { isOtherState, longestState } from './isOtherState.ts';
import type { Town } from './schema/town.ts';

/** The most words in a town's name or alias. */
const longestName = 4;

/** Shorter names are not guessed at: one letter more or less often makes another word. */
const fewestLettersToGuess = 6;

/** Places elsewhere that are a single slip away from a Connecticut town and are no slip. */
const elsewhere: readonly string[] = ['boston', 'colombia'];

/**
 * The town a message names: by ZIP code, else by the name or alias that comes first in it, else by one that is a single slip of
 * the keys away. `null` when there is none, when a slip could be in two names, or when another state is named right after it.
 */
export function findTown({ towns }: Pick<Catalogue, 'towns'>, text: string): Town | null {
  const words = fold(text)
    .replace(/\bd c\b/, 'dc')
    .split(' ');
  const phrases = phrasesOf(words);
  const known = [...towns.values()].map((town) => ({ town, names: [fold(town.name), ...town.aliases] }));
  return (
    known.find(({ town }) => town.zipCodes.some((zip) => words.includes(zip)))?.town ??
    named(phrases, known) ??
    misspelt(phrases, known)
  );
}

interface KnownTown {
  readonly town: Town;
  readonly names: readonly string[];
}

/** Runs of words that no other state follows, by where they begin, the longest of each beginning first. */
function phrasesOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    Array.from({ length: longestName }, (__, shorter) => start + longestName - shorter)
      .filter((end) => !isOtherState(words.slice(end, end + longestState)))
      .map((end) => words.slice(start, end).join(' ')),
  );
}

function named(phrases: readonly string[], known: readonly KnownTown[]): Town | undefined {
  const byName = new Map(known.flatMap(({ town, names }) => names.map((name) => [name, town] as const)));
  const phrase = phrases.find((written) => byName.has(written));
  return phrase === undefined ? undefined : byName.get(phrase);
}

function misspelt(phrases: readonly string[], known: readonly KnownTown[]): Town | null {
  const guessed = phrases.filter((phrase) => !elsewhere.includes(phrase)).map(together);
  const written = [...new Set(guessed)].filter(({ length }) => length >= fewestLettersToGuess - 1);
  const within = (most: number) =>
    known.filter(({ names }) =>
      names
        .map(together)
        .filter((name) => name.length >= fewestLettersToGuess)
        .some((name) => written.some((letters) => editsBetween(letters, name) <= most)),
    );
  const sameLetters = within(0);
  const [found, ...others] = withinNoOther(sameLetters.length > 0 ? sameLetters : within(1));
  return found && others.length === 0 ? found.town : null;
}

/** Those whose name is no part of another's: "east hartfrd" is a slip in East Hartford, and not in Hartford. */
function withinNoOther(found: readonly KnownTown[]): readonly KnownTown[] {
  const name = ({ town }: KnownTown) => fold(town.name);
  return found.filter(
    (one) => !found.some((other) => other !== one && name(other).endsWith(` ${name(one)}`)),
  );
}

function together(phrase: string): string {
  return phrase.replaceAll(' ', '');
}
