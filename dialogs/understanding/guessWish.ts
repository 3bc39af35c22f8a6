import type { Understanding } from '../../data/understanding.ts';
import { wishes, type Wish } from '../../data/wishes.ts';
import { confidenceOf, signsOf } from '../../guidance/text/classifier/confidence.ts';
import { sharesOf } from './sharesOf.ts';

/** What a message seems to ask for. */
export interface WishGuess {
  /** The likeliest first; every wish but those of somebody in danger, for whom a rule speaks. */
  readonly ranked: readonly Wish[];
  /** How likely the first is right, 0 to 1. */
  readonly confidence: number;
}

const answeredByRule: ReadonlySet<string> = new Set<Wish>([
  'crisis_self_harm',
  'abuse_disclosure',
  'medical_emergency',
  'threat_of_harm',
]);

const known: ReadonlySet<string> = new Set(wishes);

/** Guesses by what the training phrases have in common with the message. */
export function guessWish({ classifier, calibration }: Understanding, text: string): WishGuess {
  const shares = sharesOf(classifier, text);
  const first = shares.find(({ label }) => known.has(label))?.label;
  const isForRule = first !== undefined && answeredByRule.has(first);
  const ranked = shares.flatMap(({ label }) => (isWish(label) && !answeredByRule.has(label) ? [label] : []));
  return { ranked, confidence: isForRule ? 0 : confidenceOf(signsOf(shares, text), calibration) };
}

function isWish(label: string): label is Wish {
  return known.has(label);
}
