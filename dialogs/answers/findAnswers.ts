import { editsBetween } from '../../data/editsBetween.ts';
import type { Guide } from '../../data/guide.ts';
import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import type { Language } from '../../guidance/language.ts';
import { saysHasPapers } from '../../guidance/text/saysHasPapers.ts';
import { answerWays, wordsOf, type AnswerWays, type Way } from './answerWays.ts';

/** An article whose question a message may be. */
export interface FoundAnswer {
  readonly article: AnswerArticle;
  /** How alike the message and the nearest way to ask are, 0 to 1. */
  readonly likeness: number;
  /** Of that way. */
  readonly language: Language;
}

/** Longer messages and more words than this are not looked at, so that no message takes long. */
const mostSaid = 300;
const mostWords = 40;

/** The fewest letters of a word in which a slip of the keys is overlooked. */
const fewestToSlip = 5;

/** How much the words of the message weigh beside the words of the way: people wrap a question in a story. */
const shareOfMessage = 0.4;

/** What a word weighs that the article's answer has, beside one that it has not. */
const inAnswer = 0.5;

/** The articles that a message may ask for, the likeliest first; the resident's language counts first among equals. */
export function findAnswers(text: string, language: Language, { catalogue }: Guide): readonly FoundAnswer[] {
  const all = answerWays(catalogue);
  const words = [...wordsOf(text.slice(0, mostSaid))].slice(0, mostWords);
  const said = [...new Set(words.map((word) => asKnown(word, all)))].map(
    (word) => [word, all.weights.get(word) ?? all.foreign] as const,
  );
  const told = tell(said, all);
  const best = new Map<number, FoundAnswer>();
  for (const [place, way] of all.ways.entries()) {
    const shared = told.byWay[place] as number;
    if (shared === 0) continue;
    const unasked = (told.byArticle[way.place] as number) - (told.answeredByWay[place] as number);
    const message = told.all - (1 - inAnswer) * unasked;
    const likeness = shared / (shareOfMessage * message + (1 - shareOfMessage) * way.weight);
    const before = best.get(way.place);
    const isBetter = !before || likeness > before.likeness;
    if (isBetter || (likeness === before.likeness && way.language === language))
      best.set(way.place, { article: way.article, likeness, language: way.language });
  }
  const fitting = saysHasPapers(text)
    ? ({ article }: FoundAnswer) => article.wish !== 'aid_undocumented'
    : () => true;
  return [...best.values()].filter(fitting).sort((a, b) => b.likeness - a.likeness);
}

/** Distinct words of a message with what each tells. */
type Said = readonly (readonly [string, number])[];

/**
 * What the words of a message tell together: all of them, those that an article's answer has, those that a way has, and those that
 * both a way and the answer of its article have.
 */
function tell(said: Said, { ways, places, answeredWith, articles }: AnswerWays) {
  const byWay = new Float64Array(ways.length);
  const answeredByWay = new Float64Array(ways.length);
  const byArticle = new Float64Array(articles);
  let all = 0;
  for (const [word, weight] of said) {
    all += weight;
    const answered = answeredWith.get(word);
    for (const article of answered ?? []) (byArticle[article] as number) += weight;
    for (const place of places.get(word) ?? []) {
      (byWay[place] as number) += weight;
      if (answered?.has((ways[place] as Way).place)) (answeredByWay[place] as number) += weight;
    }
  }
  return { all, byArticle, byWay, answeredByWay };
}

/** The word of the ways that a word stands for: itself, its plural or singular, or one that is a slip of the keys away. */
function asKnown(word: string, { weights, byLength }: AnswerWays): string {
  const near = [word, `${word}s`, word.replace(/s$/, '')].find((each) => weights.has(each));
  if (near !== undefined || word.length < fewestToSlip) return near ?? word;
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const each of byLength.get(length) ?? []) if (isSlip(word, each)) return each;
  return word;
}

/** One slip leaves the first letter or the last as it was: most words need no closer look. */
function isSlip(word: string, known: string): boolean {
  if (known.length < fewestToSlip) return false;
  return (word[0] === known[0] || word.at(-1) === known.at(-1)) && editsBetween(word, known) === 1;
}
