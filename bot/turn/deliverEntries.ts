import type { Channel } from '../../dialogs/inbound.ts';
import type { DeliveryOutcome, Entry } from '../store/store.ts';
import type { Delivery } from './channelPort.ts';
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
      const others = lines.length > 0 ? await deliveries.get(channel)?.deliver(address, lines) : undefined;
      return (sequence) => (others ?? none).get(sequence) ?? 'delivered';
    } catch (cause) {
      log.warn('delivery.failed', { conversationId: entries[0]?.conversationId, channel, cause });
      return () => 'failed';
    }
  }
}

const none: ReadonlyMap<number, DeliveryOutcome> = new Map();
