import type { Told } from '../../guidance/told/told.ts';
import type { Turn } from '../engine/turn.ts';
import { factLabel } from './factLabel.ts';

/** That these facts were known before: whoever tells one again wants to hear that it counts. */
export function knownLine(told: readonly Told[], { scope }: Turn): string {
  const facts = told.map(({ name, value, count }) => factLabel(name, value, scope, count));
  return scope.say('told.known', { facts: facts.join(', ') });
}
