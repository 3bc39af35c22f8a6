import type { Records, StoredRecord } from '../../store/records/records.ts';
import { auditEntrySchema, auditId, beginning, hashOf, type AuditEntry } from './auditEntry.ts';

/** A place in the chain that was written down elsewhere. */
export interface Witness {
  readonly sequence: number;
  readonly hash: string;
}

/** What is the matter with the first broken link. */
export type Break = 'missing' | 'unreadable' | 'changed' | 'notLinked' | 'rewritten' | 'cutOff';

/** The whole chain holds, up to `sequence` with `hash`; or the first link that does not. */
export type Verdict =
  | ({ readonly ok: true } & Witness)
  | { readonly ok: false; readonly sequence: number; readonly problem: Break };

/** How many entries are read at once. */
const stretch = 500;

/**
 * Goes through the chain from its beginning. An entry that was changed, taken out or put in breaks it. Whoever can write to the database
 * can make a new chain, or leave out its end: against that helps a `witness` from an earlier time, kept elsewhere.
 */
export async function verifyChain(records: Records, witness: Witness | null = null): Promise<Verdict> {
  let last: Witness = beginning;
  for (;;) {
    const after = auditId(last.sequence);
    const part = await records.list('audit', { after, order: 'ascending', limit: stretch });
    for (const record of part) {
      const problem = problemWith(record, last, witness);
      if (typeof problem === 'string') return { ok: false, sequence: last.sequence + 1, problem };
      last = { sequence: problem.sequence, hash: problem.hash };
    }
    if (part.length < stretch) break;
  }
  if (witness !== null && witness.sequence > last.sequence)
    return { ok: false, sequence: last.sequence + 1, problem: 'cutOff' };
  return { ok: true, ...last };
}

/** The entry itself when nothing is wrong with it. */
function problemWith(record: StoredRecord, last: Witness, witness: Witness | null): AuditEntry | Break {
  if (record.id !== auditId(last.sequence + 1)) return 'missing';
  const entry = readEntry(record);
  if (entry === null || entry.sequence !== last.sequence + 1) return 'unreadable';
  if (entry.hash !== hashOf(entry)) return 'changed';
  if (entry.previous !== last.hash) return 'notLinked';
  return witness?.sequence === entry.sequence && witness.hash !== entry.hash ? 'rewritten' : entry;
}

function readEntry({ value }: StoredRecord): AuditEntry | null {
  try {
    return auditEntrySchema.parse(JSON.parse(value));
  } catch {
    return null;
  }
}
