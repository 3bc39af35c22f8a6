import type { Guide } from '../../../../data/guide.ts';
import { newConversation } from '../../../../dialogs/conversation.ts';
import { reply } from '../../../../dialogs/engine/say.ts';
import type { Store, StoredConversation } from '../../../store/store.ts';
import { reminderDocument } from '../../../turn/reminderDocument.ts';
import { changeNote } from '../changeNote.ts';
import { codeNoteKey, codeNoteSchema, type CodeNote } from './codeNote.ts';

/** Ending the other chat gives way to what goes on there this often. */
const mostTries = 10;

/** The conversation of a code, unless it was erased or begun anew since. */
export async function chatOf(
  store: Pick<Store, 'load'>,
  { conversationId, createdAt }: CodeNote,
): Promise<StoredConversation | null> {
  const stored = await store.load(conversationId);
  return stored && !stored.forgotten && stored.createdAt === createdAt ? stored : null;
}

/** Ends the chat that a code has moved: nothing is known there any more, and it says where it went. Does so once. */
export async function endMovedChat(store: Store, guide: Guide, code: string, now: string): Promise<void> {
  const key = codeNoteKey(code);
  const stored = await store.note(key);
  const note = stored && codeNoteSchema.parse(JSON.parse(stored.value));
  if (!note || note.hasLeft) return;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const chat = await chatOf(store, note);
    if (!chat || (await store.commit(ended(chat, guide, now))) === 'committed') break;
  }
  await changeNote(
    store,
    key,
    codeNoteSchema,
    (known) => ({ next: known && { ...known, hasLeft: true }, result: undefined }),
    note.until,
  );
}

function ended(stored: StoredConversation, guide: Guide, now: string): StoredConversation {
  const { language } = stored;
  const said = reply(guide.words.say(language, 'texting.movedAway'), { rule: 'texting.movedAway' });
  const conversation = { ...newConversation(language), languageChosen: true, greeted: true, heardAt: now };
  // Who waits for a person waits where the chat goes on, and what happened counts there.
  const left = { ...stored, events: [], flags: stored.flags.filter((flag) => flag !== 'human') };
  return reminderDocument({ stored: left, conversation, replies: [said], now, settledThrough: 0 }).document;
}
