import type { Channel } from '../../dialogs/inbound.ts';
import type { DeliveryOutcome, Entry } from '../store/store.ts';
import type { Delivery } from './channelPort.ts';
import { NotAllDelivered } from './notAllDelivered.ts';
import type { TurnLog } from './turnLog.ts';

interface DeliveryDependencies {
  readonly deliveries: ReadonlyMap<Channel, Delivery>;
  readonly log: TurnLog;
}

/** Sends the guide's lines to the resident and gives all lines back with how it went. Never rejects. */
export async function deliverEntries(
  { deliveries, log }: DeliveryDependencies,
  channel: Channel,
  address: string,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const lines = entries.filter(({ from }) => from !== 'resident');
  const outcome = await send();
  return entries.map((entry) =>
    entry.from === 'resident' ? entry : { ...entry, delivery: outcome(entry.sequence) },
  );

  async function send(): Promise<(sequence: number) => DeliveryOutcome> {
    try {
      if (lines.length > 0) await deliveries.get(channel)?.deliver(address, lines);
      return () => 'delivered';
    } catch (cause) {
      const outcomes = cause instanceof NotAllDelivered ? cause.outcomes : null;
      const unwanted = outcomes !== null && [...outcomes.values()].every((each) => each === 'withheld');
      const [{ conversationId, activityId } = {} as Partial<Entry>] = entries;
      const told = { conversationId, activityId, channel };
      if (unwanted) log.info('delivery.withheld', { ...told, count: outcomes.size });
      else log.warn('delivery.failed', { ...told, cause });
      return (sequence) => (outcomes ? (outcomes.get(sequence) ?? 'delivered') : 'failed');
    }
  }
}
