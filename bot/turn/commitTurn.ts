import type { Channel } from '../../dialogs/inbound.ts';
import type { Entry, Store } from '../store/store.ts';
import type { Delivery } from './channelPort.ts';
import type { NextDocument } from './nextDocument.ts';

/** What a commit needs to know. */
interface CommitDependencies {
  readonly store: Pick<Store, 'commit' | 'commitWithLines'>;
  readonly deliveries: ReadonlyMap<Channel, Pick<Delivery, 'readsStore'>>;
}

/**
 * Commits a turn; where residents read the store by themselves, with its lines in the transcript if that can be one write. Not when the
 * transcript keeps less than was said, which is then read from the outbox, nor when older lines still wait there.
 */
export async function commitTurn(
  { store, deliveries }: CommitDependencies,
  { document, entries }: NextDocument,
): Promise<'appended' | 'committed' | 'conflict'> {
  const isRead = deliveries.get(document.channel)?.readsStore === true;
  const isAlone = document.outbox.length === entries.length;
  if (!isRead || !isAlone || entries.some(isMasked)) return store.commit(document);
  return store.commitWithLines(document, entries.map(delivered));
}

function isMasked({ masked, reply }: Entry): boolean {
  return masked !== undefined || reply?.masked !== undefined;
}

function delivered(entry: Entry): Entry {
  return entry.from === 'resident' ? entry : { ...entry, delivery: 'delivered' };
}
