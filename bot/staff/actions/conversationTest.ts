import type { Entry } from '../../store/store.ts';
import { madeTest } from '../conversations/madeTest.ts';
import { readTranscript } from '../conversations/readTranscript.ts';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';
import { conversationId } from './transcript.ts';

/** Lines that a test is made of at most. */
const mostLines = 2000;

/** `GET /staff/conversations/:id/test`: the conversation as a test, to keep with those of the project. */
export function downloadTest({ store, guide, known }: StaffParts): Action<Person> {
  return action({ id: conversationId }, (visit, { id }) =>
    visit.audited({ what: 'exported', conversationId: id, count: 1 }, async () => {
      const lines: Entry[] = [];
      let after: number | null = 0;
      let conversation = null;
      while (after !== null && lines.length < mostLines) {
        const part = await readTranscript(store, id, after);
        if (part === null) return visit.tell('noSuchConversation', 404);
        lines.push(...part.lines);
        conversation = part.conversation;
        after = part.next;
      }
      if (conversation === null) return visit.tell('noSuchConversation', 404);
      const { language } = conversation;
      const made = madeTest(conversation, lines, guide, known());
      return {
        kind: 'download',
        file: `from-a-conversation.${language}.txt`,
        contentType: 'text/plain; charset=utf-8',
        body: [made],
      };
    }),
  );
}
