import type { Entry } from '../../store/store.ts';
import type { Audience } from './audience.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import { activityId, passingActivityId } from './lineActivity.ts';
import type { Pass } from './pass.ts';
import type { PassingLines } from './passingLines.ts';

/** Shows a turn's lines to everyone who looks on. Gives the id of the first one's activity, if there is a line. */
export type ShowLines = (pass: Pass, entries: readonly Entry[]) => string | undefined;

/** Lines with sequence 0 are in no transcript: they are kept here for a while, for clients that poll. */
export function createShowLines(
  audience: Pick<Audience, 'offer' | 'offerPassing'>,
  passing: PassingLines,
): ShowLines {
  return (pass, entries) => {
    const id = conversationIdOf(pass);
    const [first] = entries;
    if (!first) return undefined;
    if (first.sequence > 0) {
      audience.offer(id, entries);
      return activityId(pass, first.sequence);
    }
    const lines = passing.keep(id, entries);
    audience.offerPassing(id, lines);
    return lines[0] && passingActivityId(pass, lines[0].order);
  };
}
