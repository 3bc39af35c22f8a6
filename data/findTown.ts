import { fold } from '../guidance/text/fold.ts';
import type { Catalogue } from './catalogue.ts';
import { editsBetween } from './editsBetween.ts';
import type { Town } from './schema/town.ts';

/** The most words in a town's name or alias. */
const longestName = 4;

/** Shorter names are not guessed at: one letter more or less often makes another word. */
const fewestLettersToGuess = 6;

/** Places elsewhere that are a single slip away from a Connecticut town and are no slip. */
const elsewhere: readonly string[] = ['boston', 'colombia'];

/**
 * The town a message names: by ZIP code, else by the name or alias that comes first in it, else by one that is a single slip of
 * the keys away. `null` when there is none, or when a slip could be in two names.
 */
export function findTown({ towns }: Pick<Catalogue, 'towns'>, text: string): Town | null {
  const words = fold(text).split(' ');
  const all = [...towns.values()];
  const phrases = phrasesOf(words);
  return (
    all.find(({ zipCodes }) => zipCodes.some((zip) => words.includes(zip))) ??
    named(phrases, all) ??
    misspelt(phrases, all)
  );
}

/** Runs of words, by where they begin, the longest of each beginning first. */
function phrasesOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    Array.from({ length: longestName }, (__, shorter) =>
      words.slice(start, start + longestName - shorter).join(' '),
    ),
  );
}

function spellings(town: Town): readonly string[] {
  return [fold(town.name), ...town.aliases];
}

function named(phrases: readonly string[], towns: readonly Town[]): Town | undefined {
  for (const phrase of phrases) {
    const found = towns.find((town) => spellings(town).includes(phrase));
    if (found) return found;
  }
  return undefined;
}

function misspelt(phrases: readonly string[], towns: readonly Town[]): Town | null {
  const letters = phrases
    .filter((phrase) => !elsewhere.includes(phrase))
    .map((phrase) => phrase.replaceAll(' ', ''));
  const near = (most: number) =>
    towns.filter((town) =>
      spellings(town)
        .map((spelling) => spelling.replaceAll(' ', ''))
        .filter((spelling) => spelling.length >= fewestLettersToGuess)
        .some((spelling) => letters.some((written) => editsBetween(written, spelling) <= most)),
    );
  const [found, ...others] = near(0).length > 0 ? near(0) : near(1);
  return found && others.length === 0 ? found : null;
}
