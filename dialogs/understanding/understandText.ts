import type { Guide } from '../../data/guide.ts';
import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import type { Wish } from '../../data/wishes.ts';
import type { Language } from '../../guidance/language.ts';
import { saysHasPapers } from '../../guidance/text/saysHasPapers.ts';
import { findAnswers, type FoundAnswer } from '../answers/findAnswers.ts';
import type { Recognised } from '../understand.ts';
import { asksOwnPay } from './asksOwnPay.ts';
import { costly, decide, type Decision } from './decide.ts';
import { guessWish, type WishGuess } from './guessWish.ts';
import { wishOfPhrase } from './wishOfPhrase.ts';

/** What a message that stands alone asks for, as far as that can be told. */
export interface Understood {
  readonly decision: Decision;
  /** The likeliest wish. */
  readonly wish: Wish;
  /** How likely that is right, 0 to 1. */
  readonly confidence: number;
  /** At most three wishes to offer, the likeliest first. */
  readonly alternatives: readonly Wish[];
  /** The article that answers it, when one clearly does. */
  readonly article: AnswerArticle | null;
}

/** How many wishes are offered when the bot asks which is meant. */
const mostOffered = 3;

/** From this likeness on the message asks for the article, however unsure the guess is, if it leads the next one by so much. */
const asks = 0.72;
const lead = 0.12;

/** From this likeness on it asks for the article if the article is about the wish. */
const fits = 0.54;

/** From this likeness on the message is the article's question, whatever the guess makes of its words. */
const isItsQuestion = 0.9;

/** From this confidence on an article that is clearly asked for is shown: the message is at least about what we do. */
const ours = 0.4;

/** From this confidence on a guess is acted on that a phrase agrees with; the FAFSA's name stands in much that is not a wish to begin it. */
const agreed = 0.58;
const agreedFafsa = 0.8;

/** The parts that a phrase names exactly enough to be believed before an unsure guess. */
export const narrow = /^(?:dates|graduation|ready|wrong|cannot|scam)\b|^support:(?!adult|food)/;

/**
 * Understands a message without looking at what was said before. `language` counts first among equally fitting articles; `named` is
 * what a phrase in the message points to, which is believed where it is narrow and among the likeliest guesses.
 */
export function understandText(
  text: string,
  language: Language,
  guide: Guide,
  named: Recognised | null,
): Understood {
  const guess = withoutContradiction(guessWish(guide.understanding, text), text);
  if (asksOwnPay(text) && guess.ranked[0] !== 'apprenticeship') return aboutPay(guess);
  const [first = 'bot_help'] = guess.ranked;
  const found = findAnswers(text, language, guide);
  const byGuess = decide(guess, guide.understanding.thresholds);
  const clear = guess.confidence >= ours ? clearly(found, guess.ranked.slice(0, mostOffered)) : null;
  const believed = believedOf(named, guess, byGuess) ?? shortlyNamed(named, guess, text);
  const isQuestion = (found[0]?.likeness ?? 0) >= isItsQuestion;
  const article =
    believed && !isQuestion
      ? null
      : byGuess === 'act'
        ? (clearAbout(first, clear, isQuestion) ?? about(first, found))
        : clear;
  const wish = (isQuestion ? article?.wish : null) ?? believed ?? article?.wish ?? first;
  const alternatives = [...new Set([wish, ...guess.ranked])].slice(0, mostOffered);
  const decision = (believed ?? clear) ? 'act' : byGuess;
  return { decision, wish, confidence: guess.confidence, alternatives, article };
}

/** A message of so many words says little beside what it names. */
const fewWords = 6;

/** One number, as of money or years. */
const onlyNumber = /^[^\p{L}\d]*\d[\d.,]*[^\p{L}\d]*$/u;

/** A number alone asks for nothing; whoever says that they have papers is not told what to do without. */
function withoutContradiction(guess: WishGuess, text: string): WishGuess {
  if (onlyNumber.test(text)) return { ...guess, confidence: 0 };
  if (!saysHasPapers(text)) return guess;
  const ranked = guess.ranked.filter((wish) => wish !== 'aid_undocumented');
  return { ranked, confidence: ranked[0] === guess.ranked[0] ? guess.confidence : 0 };
}

/** What one would be paid is a fact about a job; the classifier takes it for an estimate of aid. */
function aboutPay({ ranked }: WishGuess): Understood {
  const alternatives = [...new Set<Wish>(['career_explore', ...ranked])].slice(0, mostOffered);
  return { decision: 'act', wish: 'career_explore', confidence: 1, alternatives, article: null };
}

/**
 * The wish that a phrase names, where it is believed before an unsure guess: the same one; one of the likeliest that is named
 * narrowly; or a part of the FAFSA where the guess is that it is about the FAFSA at all.
 */
function believedOf(
  named: Recognised | null,
  { ranked, confidence }: WishGuess,
  byGuess: Decision,
): Wish | null {
  const wish = named && wishOfPhrase(named.meaning);
  if (!wish || byGuess === 'unknown') return null;
  if (narrow.test(named.meaning) && ranked[0] === 'fafsa_start') return wish;
  if (byGuess === 'act') return null;
  if (wish === ranked[0]) return confidence >= agreedFor(wish) ? wish : null;
  return narrow.test(named.meaning) && ranked.slice(0, mostOffered).includes(wish) ? wish : null;
}

/** "I cant file the fafsa": the part that a short message names, where whatever is guessed is about the FAFSA. */
function shortlyNamed(named: Recognised | null, { ranked }: WishGuess, text: string): Wish | null {
  if (!named || !narrow.test(named.meaning) || text.trim().split(/\s+/u).length > fewWords) return null;
  const isAboutFafsa = ranked.slice(0, mostOffered).every((wish) => /^(?:fafsa|aid)_/.test(wish));
  return isAboutFafsa ? wishOfPhrase(named.meaning) : null;
}

/** How sure a guess has to be that a phrase agrees with. What is costly is never acted on for that. */
function agreedFor(wish: Wish): number {
  if (wish === 'fafsa_start') return agreedFafsa;
  return costly.has(wish) ? Infinity : agreed;
}

/** The article that is clearly asked for, if it is about one of the likely wishes. */
function clearly([first, second]: readonly FoundAnswer[], likely: readonly Wish[]): AnswerArticle | null {
  if (!first || first.likeness < asks || first.likeness - (second?.likeness ?? 0) < lead) return null;
  return likely.includes(first.article.wish) ? first.article : null;
}

/** "Is fafsa free" is the question on what it costs, and guessed to be about the FAFSA at all. */
function clearAbout(wish: Wish, clear: AnswerArticle | null, isQuestion: boolean): AnswerArticle | null {
  return clear?.wish === wish || isQuestion ? clear : null;
}

/** The likeliest of the articles about a wish; how much somebody may get is worked out for them rather than told. */
function about(wish: Wish, found: readonly FoundAnswer[]): AnswerArticle | null {
  if (wish === 'aid_estimate') return null;
  return found.find(({ article, likeness }) => article.wish === wish && likeness >= fits)?.article ?? null;
}
