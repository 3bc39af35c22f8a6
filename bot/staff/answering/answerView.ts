import type { CannedReply } from '../../../data/cannedReplies.ts';
import type { PersonTalk } from '../../../dialogs/conversation.ts';
import type { StoredConversation } from '../../store/store.ts';
import { readState } from '../../turn/readState.ts';

/** What stands in the form, and which answer that is written already is put after it. */
export interface Draft {
  readonly typed: string;
  readonly canned?: string;
}

/** What the form for answering shows: whose the conversation is now, as seen by `account`, and what is typed. */
export function answerView(
  stored: StoredConversation,
  account: string,
  cannedReplies: readonly CannedReply[],
  { typed, canned }: Draft,
) {
  const ready = cannedReplies.map(({ id, title, text }) => ({ id, title, text: text[stored.language] }));
  const added = ready.find(({ id }) => id === canned)?.text ?? '';
  return {
    formId: crypto.randomUUID(),
    ...holding(stored, account),
    canned: ready,
    typed: [typed, added].filter((each) => each !== '').join('\n'),
  };
}

/** A state of a newer release, or one that cannot be read, can be read by staff all the same; it cannot be answered. */
function holding(stored: StoredConversation, account: string) {
  const person = personOf(stored);
  const here = person?.stage === 'here' ? person : null;
  return {
    canAnswer: person !== undefined,
    waitingSince: person?.stage === 'waiting' ? person.since : null,
    isMine: here?.account === account,
    holder: here && here.account !== account ? here : null,
  };
}

/** `undefined` where nobody can tell. */
function personOf(stored: StoredConversation): PersonTalk | null | undefined {
  try {
    return readState(stored, stored.language).person;
  } catch {
    return undefined;
  }
}
