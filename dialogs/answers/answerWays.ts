import type { Catalogue } from '../../data/catalogue.ts';
import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { spellOut } from '../../guidance/text/spellOut.ts';

/** One way to ask for an article. */
export interface Way {
  readonly article: AnswerArticle;
  /** Of the article, among all. */
  readonly place: number;
  readonly language: Language;
  readonly words: ReadonlySet<string>;
  /** What its words tell together. */
  readonly weight: number;
}

/** All ways to ask for all articles, made ready to look in. */
export interface AnswerWays {
  readonly ways: readonly Way[];
  /** The places in `ways` of those that have a word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words of the ways, by how many letters they have. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Every word of the ways with how much it tells, more the fewer articles are asked with it. */
  readonly weights: ReadonlyMap<string, number>;
  /** What a word tells that is in no way: that the message is about something else. */
  readonly foreign: number;
  /** The places of the articles whose answer has a word. */
  readonly answeredWith: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many articles there are. */
  readonly articles: number;
}

/** Words around a question that are no part of it. */
const around = new Set(
  'hi hey hello wait ok so but and um please pls just quick question thanks hola oye espere pero y o por favor porfa una pregunta gracias'.split(
    ' ',
  ),
);

/** A catalogue never changes, so its ways are made ready once. */
const known = new WeakMap<Catalogue, AnswerWays>();

/** The ways to ask for the articles of a catalogue, in every language. */
export function answerWays(catalogue: Catalogue): AnswerWays {
  const before = known.get(catalogue);
  if (before) return before;
  const articles = [...catalogue.answers.values()];
  const asked = articles.flatMap(waysOf);
  const weights = weightsOf(asked, articles.length);
  const ways = asked.map((way) => ({
    ...way,
    weight: [...way.words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
  }));
  const found: AnswerWays = {
    ways,
    places: placesOf(ways),
    byLength: byLengthOf(weights.keys()),
    weights,
    foreign: rarity(1, articles.length),
    answeredWith: answeredWith(articles),
    articles: articles.length,
  };
  known.set(catalogue, found);
  return found;
}

/** Distinct words of a text, folded and spelled out, without those around a question. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    spellOut(fold(text))
      .split(' ')
      .filter((word) => word !== '' && !around.has(word)),
  );
}

function waysOf(article: AnswerArticle, place: number): readonly Omit<Way, 'weight'>[] {
  return languages.flatMap((language) =>
    [article.question[language], ...article.otherWays[language]].map((way) => ({
      article,
      place,
      language,
      words: wordsOf(way),
    })),
  );
}

function answeredWith(articles: readonly AnswerArticle[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [place, { answer }] of articles.entries())
    for (const word of wordsOf(Object.values(answer).join(' ')))
      found.set(word, (found.get(word) ?? new Set()).add(place));
  return found;
}

function byLengthOf(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const known = byLength.get(word.length);
    if (known) known.push(word);
    else byLength.set(word.length, [word]);
  }
  return byLength;
}

function placesOf(ways: readonly Way[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of ways.entries())
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}

function weightsOf(ways: readonly Omit<Way, 'weight'>[], articles: number): ReadonlyMap<string, number> {
  const askedWith = new Map<string, Set<string>>();
  for (const { article, words } of ways)
    for (const word of words) askedWith.set(word, (askedWith.get(word) ?? new Set()).add(article.id));
  return new Map([...askedWith].map(([word, ids]) => [word, rarity(ids.size, articles)]));
}

function rarity(articles: number, all: number): number {
  return Math.log(1 + all / articles) ** 2;
}
