import { setTimeout } from 'node:timers/promises';
import type { Records } from '../../store/records/records.ts';
import { StoreUnavailable } from '../../store/store.ts';
import { createConversationQueue } from '../../turn/conversationQueue.ts';
import { auditEntrySchema, auditId, beginning, linkTo, type AuditEntry, type Deed } from './auditEntry.ts';

/** The chain of notes about what staff did. Nothing in it is ever changed. */
export interface Audit {
  /** Notes a deed; durable when it resolves. Throws `StoreUnavailable` when it cannot be noted, or nobody can tell whether it was. */
  note(who: string, deed: Deed): Promise<void>;
  /** Newest first, those before the given sequence; `null` for the newest. `limit` 1 to 499. */
  page(
    before: number | null,
    limit: number,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly more: boolean }>;
}

/** How often another process may have been faster before it is given up. */
const mostTries = 50;
/** How long is waited at most after that, in milliseconds, so that nobody loses again and again. */
const longestPause = 64;
/** How many may wait in this process. */
const mostWaiting = 500;

/**
 * A chain in the records. An entry is inserted at the place after the last one, which only one process can do; whoever comes second reads
 * again and links to what the first one wrote.
 */
export function createAudit(records: Records, clock: () => Date): Audit {
  const queue = createConversationQueue(mostWaiting);
  const append = async (who: string, deed: Deed): Promise<true> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const entry = linkTo(await lastOf(records), who, clock().toISOString(), deed);
      const record = { kind: 'audit', id: auditId(entry.sequence), version: 1 } as const;
      const done = await records.write({ ...record, value: JSON.stringify(entry), expiresAt: null });
      if (done === 'written') return true;
      await setTimeout(Math.random() * Math.min(2 ** tries, longestPause));
    }
    throw new StoreUnavailable('Others were faster again and again.');
  };
  return {
    note: async (who, deed) => {
      const done = await queue.run('audit', () => append(who, deed));
      if (done === null) throw new StoreUnavailable('Too many notes wait to be written.');
    },
    page: async (before, limit) => {
      const range = { order: 'descending', limit: limit + 1 } as const;
      const found = await records.list(
        'audit',
        before === null ? range : { ...range, before: auditId(before) },
      );
      const entries = found.slice(0, limit).map(({ value }) => auditEntrySchema.parse(JSON.parse(value)));
      return { entries, more: found.length > limit };
    },
  };
}

async function lastOf(records: Records): Promise<Pick<AuditEntry, 'sequence' | 'hash'>> {
  const [last] = await records.list('audit', { order: 'descending', limit: 1 });
  return last === undefined ? beginning : auditEntrySchema.parse(JSON.parse(last.value));
}
