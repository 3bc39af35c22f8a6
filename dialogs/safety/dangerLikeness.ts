import type { Understanding } from '../../data/understanding.ts';
import type { Classifier } from '../../guidance/text/classifier/classifier.ts';
import { fold } from '../../guidance/text/fold.ts';
import { sharesOf } from '../understanding/sharesOf.ts';
import { dangerWishes } from './dangerWishes.ts';

/** Shorter messages are answers, or patterns of data/safety know them. Words. */
const fewestWords = 4;

/** Nothing is surer than this either way, so that neither classifier decides alone. */
const least = 1e-4;

/** The two classifiers that are asked. */
export type DangerClassifiers = Pick<Understanding, 'classifier'> & {
  readonly danger: Pick<Understanding['danger'], 'classifier'>;
};

/**
 * How much a message is like what people in danger write, 0 to 1: the middle, by odds, of what the classifier of wishes gives all
 * wishes of danger together and of what the one that knows only danger and the rest gives. 0 for a message of three words or fewer.
 */
export function dangerLikeness(text: string, { classifier, danger }: DangerClassifiers): number {
  if (fold(text).split(' ').length < fewestWords) return 0;
  const byWishes = shareOf(classifier, text, dangerWishes);
  const odds = (logOdds(byWishes) + logOdds(ownLikeness(text, danger))) / 2;
  return 1 / (1 + Math.exp(-odds));
}

/** What the classifier that knows only danger and the rest gives danger, 0 to 1. */
export function ownLikeness(text: string, { classifier }: DangerClassifiers['danger']): number {
  return shareOf(classifier, text, ['danger']);
}

function shareOf(classifier: Classifier, text: string, labels: readonly string[]): number {
  return sharesOf(classifier, text)
    .filter(({ label }) => labels.includes(label))
    .reduce((sum, { share }) => sum + share, 0);
}

function logOdds(share: number): number {
  const bounded = Math.min(Math.max(share, least), 1 - least);
  return Math.log(bounded / (1 - bounded));
}
