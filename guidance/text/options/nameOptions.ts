import { fold } from '../fold.ts';
import { editDistance } from './editDistance.ts';
import { isNegated } from './negation.ts';
import type { NamedOption } from './option.ts';

/** What a message names, and the words of it that name nothing. */
export interface Named<Value extends string> {
  readonly values: readonly Value[];
  readonly rest: readonly string[];
}

/** Words too common to tell one option from another. */
const common = new Set(
  (
    'a an the of in on at to for with and or i im am is are it its my me we you your want would like id do have has that this one please ' +
    'think guess maybe prefer choose pick go work more some any un una uno el la los las lo de del en a al con para por y o e yo mi mis ' +
    'me quiero quisiera gustaria prefiero creo es son soy tengo que este esta mas un poco favor ok okay yes si sure get got getting ' +
    'something algo recibo thanks thank gracias'
  ).split(' '),
);

/** Fewer letters of the beginning of a word may begin many others. */
const fewestLetters = 4;
/** Answers that stand alone: with more words the message may be about something else ("no tengo trabajo"). */
const alone = new Set('no not nope yes yeah yep si'.split(' '));

/** The options whose whole names stand in the message; a name inside a longer one, or "no" before other words, does not count. */
export function nameWholly<Value extends string>(
  said: readonly string[],
  options: readonly NamedOption<Value>[],
): Named<Value> {
  const standsAlone = said.every((word) => alone.has(word) || common.has(word));
  const all = options.flatMap(({ value, words }) =>
    words
      .map(fold)
      .flatMap((name) => placesOf(name.split(' '), said, value).map((place) => ({ ...place, name }))),
  );
  const telling = new Set(
    all.filter(({ name }) => standsAlone || !alone.has(name)).map(({ value }) => value),
  );
  const found = all.filter(({ value }) => telling.has(value));
  const covered = new Set<number>();
  const values = new Set<Value>();
  for (const { value, from, length } of found.toSorted((one, other) => other.length - one.length)) {
    const places = Array.from({ length }, (_, i) => from + i);
    const taken = places.filter((place) => covered.has(place)).length;
    const isRival = found.some(
      (each) => each.from === from && each.length === length && values.has(each.value),
    );
    if (taken > 0 && !isRival) continue;
    values.add(value);
    for (const place of places) covered.add(place);
  }
  return { values: [...values], rest: said.filter((_, place) => !covered.has(place)) };
}

/** The options that the message is a part of the name of: "not sure" for "I'm not sure", but not "sure". */
export function nameInPart<Value extends string>(
  said: readonly string[],
  options: readonly NamedOption<Value>[],
): readonly Value[] {
  if (said.every((word) => common.has(word))) return [];
  const isPart = (name: readonly string[]) =>
    placesOf(said, name, '').length > 0 && isNegated(name) === isNegated(said);
  return options
    .filter(({ words }) => words.some((name) => isPart(fold(name).split(' '))))
    .map(({ value }) => value);
}

/**
 * The options that share the most with the message, word by word; of those the ones with the least else in their names. Half of the
 * words are enough where they are the same; where they are only alike, all have to be.
 */
export function nameByWords<Value extends string>(
  said: readonly string[],
  options: readonly NamedOption<Value>[],
): Named<Value> {
  const content = said.filter((word) => !common.has(word));
  const scored = options.flatMap(({ value, words }) =>
    words.map((name) => ({ value, ...likeness(content, name) })),
  );
  const found = scored.filter(
    ({ hits, same }) =>
      hits.length > 0 && (hits.length === content.length || (same && hits.length * 2 >= content.length)),
  );
  const [best] = found.toSorted((one, other) => other.score - one.score || one.others - other.others);
  if (best === undefined) return { values: [], rest: said };
  const equals = found.filter(({ score, others }) => score === best.score && others === best.others);
  return {
    values: [...new Set(equals.map(({ value }) => value))],
    rest: said.filter((word) => !best.hits.includes(word)),
  };
}

/** How like a name a message is: the same word counts most, then its beginning, then a misspelling of it. */
function likeness(content: readonly string[], name: string) {
  const named = fold(name).split(' ');
  const isTurned = isNegated(named) && !isNegated(content);
  const names = named.filter((word) => !common.has(word) && !isTurned);
  const scores = content.map((word) => Math.max(0, ...names.map((each) => wordLikeness(word, each))));
  const hits = content.filter((_, i) => scores[i] !== 0);
  const same = content.some((word, i) => scores[i] === sameWord && !alone.has(word));
  return {
    hits,
    same,
    score: scores.reduce((sum, each) => sum + each, 0),
    others: names.length - hits.length,
  };
}

/** What the same word counts. */
const sameWord = 3;

function wordLikeness(word: string, name: string): number {
  if (word === name) return sameWord;
  if (word.length >= fewestLetters && name.startsWith(word)) return 2;
  return isMisspelt(word, name) ? 1 : 0;
}

function placesOf<Value extends string>(part: readonly string[], whole: readonly string[], value: Value) {
  const length = part.length;
  return whole.flatMap((_, from) =>
    part.every((word, i) => word !== '' && whole[from + i] === word) ? [{ value, from, length }] : [],
  );
}

/** One slip in a word of five letters, two in a word of nine, but no two letters more or less. */
function isMisspelt(word: string, name: string): boolean {
  const slips = name.length >= 9 ? 2 : name.length >= 5 ? 1 : 0;
  return slips > 0 && Math.abs(word.length - name.length) <= 1 && editDistance(word, name) <= slips;
}
