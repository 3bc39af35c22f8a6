import { wasMissed } from '../store/wasMissed.ts';
import type { TurnResult } from '../turn/channelPort.ts';
import type { Turns } from '../turn/createTurns.ts';
import type { Meters } from './createMeters.ts';

/** The same turns; what became of each message is counted, and how long it took. */
export function watchTurns(turns: Turns, meters: Pick<Meters, 'turns' | 'turnTimes' | 'missed'>): Turns {
  return {
    ...turns,
    run: async (inbound, ...given) => {
      const { channel } = inbound;
      const since = performance.now();
      const result = await turns.run(inbound, ...given);
      meters.turnTimes.observe({ channel }, (performance.now() - since) / 1000);
      meters.turns.inc({ channel, outcome: result.status });
      if (isMissed(result)) meters.missed.inc({ channel });
      return result;
    },
  };
}

/** As in all figures, what was said in a turn that told of danger is left out. */
function isMissed({ status, entries }: TurnResult): boolean {
  return status === 'handled' && entries.some(({ because, disclosure }) => wasMissed(because) && !disclosure);
}
