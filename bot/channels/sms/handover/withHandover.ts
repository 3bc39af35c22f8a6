import type { Turns } from '../../../turn/createTurns.ts';
import type { Handover } from './createHandover.ts';

/** The same turns, in which a chat can ask to go on by text message. */
export function withHandover(turns: Turns, handover: Handover | null): Turns {
  if (!handover) return turns;
  return {
    ...turns,
    run: (inbound, address, saved) =>
      handover.during(inbound, (withCode) => turns.run(withCode, address, saved)),
  };
}
