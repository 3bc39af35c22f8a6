import type { TurnListener, Turns } from '../../../turn/createTurns.ts';
import { tellsPhoneCode, type Handover } from './createHandover.ts';

/** The same turns, in which a chat can ask to go on by text message. A turn that tells of a code is over when the code counts. */
export function withHandover(turns: Turns, handover: Handover | null): Turns {
  if (!handover) return turns;
  return {
    ...turns,
    run: (inbound, address, { saved, delivered } = {}) => {
      const listener: TurnListener = {
        ...(saved && { saved }),
        delivered: (result) => {
          if (!tellsPhoneCode(result)) delivered?.(result);
        },
      };
      return handover.during(inbound, (withCode) => turns.run(withCode, address, listener));
    },
  };
}
