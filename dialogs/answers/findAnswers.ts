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
  const best = new Map<string, FoundAnswer>();
  for (const [place, shared] of sharedBy(said, all)) {
    const way = all.ways[place] as Way;
    const found = {
      article: way.article,
      likeness: likeness(said, shared, way, all),
      language: way.language,
    };
    const before = best.get(way.article.id);
    const isBetter = !before || found.likeness > before.likeness;
    if (isBetter || (found.likeness === before.likeness && way.language === language))
      best.set(way.article.id, found);
  }
  const fitting = saysHasPapers(text)
    ? ({ article }: FoundAnswer) => article.wish !== 'aid_undocumented'
    : () => true;
  return [...best.values()].filter(fitting).sort((a, b) => b.likeness - a.likeness);
}

/** Distinct words of a message with what each tells. */
type Said = readonly (readonly [string, number])[];

/** The ways that share words with the message, by their places, in order, with what the shared words tell. */
function sharedBy(said: Said, all: AnswerWays): readonly (readonly [number, number])[] {
  const shared = new Map<number, number>();
  for (const [word, weight] of said)
    for (const place of all.places.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
  return [...shared].sort(([one], [other]) => one - other);
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

function likeness(said: Said, shared: number, way: Way, all: AnswerWays): number {
  const answer = all.answers.get(way.article.id);
  let message = 0;
  for (const [word, weight] of said)
    message += weight * (answer?.has(word) && !way.words.has(word) ? inAnswer : 1);
  return shared / (shareOfMessage * message + (1 - shareOfMessage) * way.weight);
}
