import { z } from 'zod';

/** What is kept of a code while it is good. */
export const codeNoteSchema = z.object({
  conversationId: z.string(),
  /** `createdAt` of the conversation: one that was erased since is another. */
  createdAt: z.string(),
  /** ISO 8601 UTC. */
  until: z.string(),
  /** The text message that used it; a copy of that may use it again. */
  usedBy: z.string().nullable(),
  /** Whether the chat that it moved is ended where it was. */
  hasLeft: z.boolean(),
});

/** See `codeNoteSchema`. */
export type CodeNote = z.infer<typeof codeNoteSchema>;

/** The key of a code's note. */
export function codeNoteKey(code: string): string {
  return `sms.code:${code}`;
}
