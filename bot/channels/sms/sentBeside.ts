import type { Beside } from '../../turn/beside.ts';
import { changeNote, type Notes } from './changeNote.ts';
import { nothingSent, progressKey, progressSchema } from './progress.ts';

/**
 * What is kept of sending to a conversation: by Twilio's ids of messages one could find the number at Twilio. What the number agreed to
 * stays, since who opted out must not be written to again; it holds no number and no word.
 */
export function sentBeside(notes: Notes): Beside {
  return {
    count: async (conversationId) => {
      const note = await notes.note(progressKey(conversationId));
      return note === null ? 0 : progressSchema.parse(JSON.parse(note.value)).sids.length;
    },
    remove: (conversationId) =>
      changeNote(notes, progressKey(conversationId), progressSchema, (stored) => ({
        next: stored && { ...nothingSent(stored.createdAt), through: stored.through, holder: null },
        result: undefined,
      })),
  };
}
