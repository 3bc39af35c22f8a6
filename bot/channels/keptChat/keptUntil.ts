import type { StoredConversation } from '../../store/store.ts';

const day = 24 * 3_600_000;
/** Browsers keep no cookie longer than 400 days. */
const longest = 400 * day;

/**
 * Until when a device may come back to a conversation: as long as the store keeps it, which is so many days after its last
 * activity or, if that is later, after its next reminder.
 */
export function keptUntil(
  { lastActivityAt, nextReminderAt }: Pick<StoredConversation, 'lastActivityAt' | 'nextReminderAt'>,
  retentionDays: number,
  now: Date,
): Date {
  const from = Math.max(Date.parse(lastActivityAt), Date.parse(nextReminderAt ?? lastActivityAt));
  return new Date(Math.min(from + retentionDays * day, now.getTime() + longest));
}
