import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { changeNote, type Notes } from './changeNote.ts';

/** The note's shape. */
export const progressSchema = z.object({
  /** Which conversation: one that was erased or removed begins to count anew. `createdAt`, ISO 8601 UTC. */
  createdAt: z.string(),
  /** Lines up to this sequence need nothing more. */
  through: z.number(),
  /** How many messages of the line after it are sent. */
  parts: z.number(),
  /** When the next message was tried for the first time, ISO 8601 UTC; `null` when it was not. */
  triedAt: z.string().nullable(),
  /** Twilio's ids of the last messages that are known to be sent, newest last. */
  sids: z.array(z.string()),
  /** Who sends at the moment, and until when they have the right to; `null` when nobody does. */
  holder: z.object({ id: z.string(), until: z.string() }).nullable(),
});

/** How far a conversation's lines were sent. */
export type Progress = Omit<z.infer<typeof progressSchema>, 'holder'>;

/** The right to send to one conversation. */
export interface Hold {
  readonly progress: Progress;
  /** Durable when it resolves. Rejects with `HoldLost` when another process sends now. */
  save(progress: Progress): Promise<void>;
  release(progress: Progress): Promise<void>;
}

/** Another process sends to this conversation now. */
export class HoldLost extends Error {
  override readonly name = 'HoldLost';
}

/** For so long one has the right to send after each step: longer than all tries of one message. Milliseconds. */
const held = 60_000;
/**
 * A right that ends later than this is no right: the clock was set back. Clocks of two machines differ by less. Milliseconds.
 */
const mostAhead = held + 600_000;
/** Kept as long as a conversation can be, and longer. Milliseconds. */
const kept = 400 * 24 * 3_600_000;

/** Takes the right to send to a conversation, or `null` while another process has it. */
export async function holdSending(
  notes: Notes,
  conversationId: string,
  createdAt: string,
  clock: () => Date,
): Promise<Hold | null> {
  const id = randomUUID();
  const inMilliseconds = (time: number) => new Date(clock().getTime() + time).toISOString();
  const write = (progress: Progress, isFree: boolean) =>
    changeNote(
      notes,
      progressKey(conversationId),
      progressSchema,
      (stored) => {
        if (stored?.holder?.id !== id) throw new HoldLost();
        const holder = isFree ? null : { id, until: inMilliseconds(held) };
        return { next: { ...progress, holder }, result: undefined };
      },
      inMilliseconds(kept),
    );
  const progress = await changeNote<z.infer<typeof progressSchema>, Progress | null>(
    notes,
    progressKey(conversationId),
    progressSchema,
    (stored) => {
      const isHeld = isAhead(stored?.holder?.until ?? '', clock());
      if (isHeld) return { next: null, result: null };
      const known =
        stored?.createdAt === createdAt ? stored : { ...nothingSent(createdAt), sids: stored?.sids ?? [] };
      return { next: { ...known, holder: { id, until: inMilliseconds(held) } }, result: known };
    },
    inMilliseconds(kept),
  );
  return (
    progress && {
      progress,
      save: (after) => write(after, false),
      release: (after) => write(after, true),
    }
  );
}

function isAhead(until: string, now: Date): boolean {
  const ahead = Date.parse(until) - now.getTime();
  return ahead > 0 && ahead <= mostAhead;
}

/** The note about a conversation. */
export function progressKey(conversationId: string): string {
  return `sms.sent:${conversationId}`;
}

/** Nothing of the conversation was sent yet. */
export function nothingSent(createdAt: string): Progress {
  return { createdAt, through: 0, parts: 0, triedAt: null, sids: [] };
}
