import type { AnyBulkWriteOperation } from 'mongodb';
import type { DeliveryOutcome, Entry } from '../store.ts';
import { lineWords } from '../lineWords.ts';
import { documentKey } from './documentKey.ts';

/** A transcript line as MongoDB keeps it. An empty `line` is one that was forgotten and must not come back. */
export interface LineDocument {
  /** `<conversation>#<sequence>`. */
  readonly _id: string;
  readonly conversationId: string;
  readonly sequence: number;
  /** The entry without its delivery, as JSON. */
  readonly line: string;
  readonly delivery?: DeliveryOutcome;
  /** What it is found by, see `lineWords`. Absent in what earlier releases wrote, until `completeWords` has been there. */
  readonly words?: readonly string[];
  /** When it was said, to have what was found in order. */
  readonly at?: string;
}

type LineWrite = AnyBulkWriteOperation<LineDocument>;

/** Adds the line if it is not there, and notes its delivery in any case. */
export function lineUpsert({ delivery, ...entry }: Entry): LineWrite {
  const { sequence } = entry;
  return {
    updateOne: {
      filter: place(entry.conversationId, sequence),
      update: {
        $setOnInsert: { sequence, line: JSON.stringify(entry), words: lineWords(entry), at: entry.at },
        ...(delivery !== undefined && { $set: { delivery } }),
      },
      upsert: true,
    },
  };
}

/** Empties the line, or bars its place if it is not there yet. */
export function lineBar({ conversationId, sequence }: Entry): LineWrite {
  const filter = place(conversationId, sequence);
  return { replaceOne: { filter, replacement: { ...filter, sequence, line: '', words: [] }, upsert: true } };
}

/** The entry that was added. */
export function toEntry({ line, delivery }: LineDocument): Entry {
  const entry = JSON.parse(line) as Entry;
  return delivery === undefined ? entry : { ...entry, delivery };
}

/** The conversation beside the key, because it is the shard key. */
function place(conversationId: string, sequence: number): Pick<LineDocument, '_id' | 'conversationId'> {
  const conversation = documentKey(conversationId);
  return { _id: `${conversation}#${sequence}`, conversationId: conversation };
}
