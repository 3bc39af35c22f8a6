import type { Guide } from '../../data/guide.ts';
import type { Danger } from '../../guidance/safety/danger.ts';
import { fold } from '../../guidance/text/fold.ts';
import { sharesOf } from '../understanding/sharesOf.ts';
import { ownLikeness } from './dangerLikeness.ts';

/** What the classifier calls danger, and the kind that its words are of. */
const kindOf: Readonly<Record<string, Danger>> = {
  crisis_self_harm: 'crisis',
  abuse_disclosure: 'danger',
  medical_emergency: 'medical',
  threat_of_harm: 'threat',
};

/**
 * From this share on what the classifier takes for danger is answered as danger, though no pattern fits: better once too often, but
 * nobody is to be told in passing that they threaten people.
 */
const sure: Readonly<Record<string, number>> = {
  crisis_self_harm: 0.7,
  abuse_disclosure: 0.7,
  medical_emergency: 0.9,
  threat_of_harm: 0.9,
};

/** And only if the classifier that has learnt harmless uses of the same words ("suicide prevention counselor") thinks so too. */
const agreed = 0.5;

/** The danger that a message tells of, by the patterns of data/safety or else by its likeness to what people in danger write. */
export function dangerTold(text: string, { dangerIn, understanding }: Guide): Danger | null {
  const found = dangerIn(fold(text));
  if (found !== null) return found;
  const [first] = sharesOf(understanding.classifier, text);
  if (!first || first.share < (sure[first.label] ?? 1)) return null;
  return ownLikeness(text, understanding.danger) >= agreed ? (kindOf[first.label] ?? null) : null;
}
