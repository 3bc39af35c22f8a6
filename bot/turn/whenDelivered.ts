import type { Inbound } from '../../dialogs/inbound.ts';
import type { TurnResult } from './channelPort.ts';
import type { Turns } from './createTurns.ts';

/** Runs a turn and resolves as soon as its replies were delivered, while its lines are still written into the transcript. */
export function whenDelivered(
  { run }: Pick<Turns, 'run'>,
  inbound: Inbound,
  address: string,
): Promise<TurnResult> {
  return new Promise((resolve, reject) => {
    run(inbound, address, { delivered: resolve }).then(resolve, reject);
  });
}
