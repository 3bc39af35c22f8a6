import type { IndexDescription } from 'mongodb';
import { dueTimes } from '../store.ts';

/** What a list can be narrowed to: each has an index that is in the order of the list. */
const listedBy = ['channel', 'language', 'flow', 'step', 'outcome', 'flags', 'marks'] as const;

/** The collections by name. */
export const collections = ['conversations', 'lines', 'notes', 'records'] as const;

/** One of them. */
export type CollectionName = (typeof collections)[number];

/** The indexes that our queries need beside those of `_id`. */
export const indexSpecs: Readonly<Record<CollectionName, readonly IndexDescription[]>> = {
  conversations: [
    { key: { lastActivityAt: -1, _id: -1 } },
    ...listedBy.map((field) => ({ key: { [field]: 1, lastActivityAt: -1, _id: -1 } as const })),
    { key: { residentId: 1 } },
    { key: { pendingSince: 1 }, sparse: true },
    ...dueTimes.map((time) => ({ key: { [time]: 1 } as const, sparse: true })),
  ],
  lines: [{ key: { conversationId: 1, sequence: 1 } }, { key: { words: 1, at: -1, _id: -1 } }],
  notes: [{ key: { keepUntil: 1 }, sparse: true }],
  records: [{ key: { expiresAt: 1 }, sparse: true }],
};
