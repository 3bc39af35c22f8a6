import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Everything that is noted. Residents' words never are: an entry has no room for them. */
export const acts = [
  'signIn',
  'signInRefused',
  'signOut',
  'passwordChanged',
  'secondStepOn',
  'secondStepOff',
  'accountAdded',
  'accountDisabled',
  'accountEnabled',
  'roleChanged',
  'signInReset',
  'auditRead',
  'conversationsListed',
  'searched',
  'transcriptRead',
  'exported',
  'deleted',
  'answered',
  'marked',
  'learningRead',
  'figuresRead',
  'lessonDecided',
  'taken',
  'takenOver',
  'handedBack',
  'retentionPreviewed',
  'personLookedUp',
] as const;

/** One of them. */
export type Act = (typeof acts)[number];

/** What somebody is about to do. */
export interface Deed {
  readonly what: Act;
  /** The account it is done to, or the days and the kind of file that is exported. */
  readonly about?: string;
  readonly conversationId?: string;
  /** How many conversations, for what concerns more than one. */
  readonly count?: number;
}

/** One link of the chain, as it is stored. Strict: what is added to it breaks it. */
export const auditEntrySchema = z.strictObject({
  /** Counts up from 1 without gaps. */
  sequence: z.number(),
  /** The hash of the entry before, 64 hexadecimal digits; zeros before the first. */
  previous: z.string(),
  /** ISO 8601 UTC. */
  at: z.string(),
  /** An account's name; empty for a stranger, `(command line)` for who works on the machine itself, `(Entra ID)` for the directory. */
  who: z.string(),
  what: z.enum(acts),
  about: z.string().nullable(),
  conversationId: z.string().nullable(),
  count: z.number().nullable(),
  hash: z.string(),
});

/** One link of the chain. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Who stands in the chain for the commands of `npm run staff`. */
export const commandLine = '(command line)';

/** Who stands in the chain for what follows from what Entra ID says of somebody. */
export const entraDirectory = '(Entra ID)';

/** What comes before the first entry. */
export const beginning = { sequence: 0, hash: '0'.repeat(64) } as const;

/** The next entry of a chain. */
export function linkTo(
  last: Pick<AuditEntry, 'sequence' | 'hash'>,
  who: string,
  at: string,
  deed: Deed,
): AuditEntry {
  const entry = {
    sequence: last.sequence + 1,
    previous: last.hash,
    at,
    who,
    what: deed.what,
    about: deed.about ?? null,
    conversationId: deed.conversationId ?? null,
    count: deed.count ?? null,
  };
  return { ...entry, hash: hashOf(entry) };
}

/** SHA-256 of everything else in the entry, in hexadecimal. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, previous, at, who, what, about, conversationId, count } = entry;
  const parts = [sequence, previous, at, who, what, about, conversationId, count];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Where an entry of this sequence is kept: twelve digits, so that lists are in order. */
export function auditId(sequence: number): string {
  return String(sequence).padStart(12, '0');
}
