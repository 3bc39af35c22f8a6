import type { PersonTalk } from '../../../dialogs/conversation.ts';
import type { Entry, StoredConversation } from '../../store/store.ts';
import { readState } from '../../turn/readState.ts';
import { readTranscript } from '../answering/readTranscript.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Manner, Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** What stands in the form, and which answer that is written already is put after it. */
export interface Draft {
  readonly typed: string;
  readonly canned?: string;
}

/** One conversation with the form to answer it. That it is read is noted before anything of it is. */
export function answerPage(
  parts: StaffParts,
  visit: Visit<Person>,
  id: string,
  manner: Manner,
  { typed, canned }: Draft = { typed: '' },
): Promise<StaffAnswer> {
  return visit.audited({ what: 'transcriptRead', conversationId: id }, async () => {
    const stored = await parts.store.load(id);
    if (!stored || stored.forgotten) return visit.tell('conversationGone', 404);
    const lines = await readTranscript(parts.store, stored);
    const ready = parts.cannedReplies.map(({ id, title, text }) => ({
      id,
      title,
      text: text[stored.language],
    }));
    const added = ready.find((each) => each.id === canned)?.text ?? '';
    const values = {
      id,
      path: `/staff/answer/${encodeURIComponent(id)}`,
      formId: crypto.randomUUID(),
      ...holding(stored, visit.person.account.name),
      stored,
      lines: lines.map(shownLine),
      canned: ready,
      typed: [typed, added].filter((each) => each !== '').join('\n'),
    };
    return visit.show('answer', values, manner);
  });
}

/** Whose it is now. */
function holding(stored: StoredConversation, account: string) {
  const { person } = readState(stored, stored.language);
  const here: Extract<PersonTalk, { stage: 'here' }> | null = person?.stage === 'here' ? person : null;
  const waitingSince = person?.stage === 'waiting' ? person.since : null;
  return {
    waitingSince,
    isMine: here?.account === account,
    holder: here && here.account !== account ? here : null,
  };
}

const speakers = { resident: 'Resident', guide: 'Guidepost' } as const;

function shownLine({ sequence, at, from, name, text, reply, because, delivery, disclosure }: Entry) {
  return {
    sequence,
    at,
    from,
    speaker: from === 'staff' ? (name ?? 'Staff') : speakers[from],
    paragraphs: text.split('\n').filter((each) => each.trim() !== ''),
    cards: (reply?.cards ?? []).map(({ title }) => title),
    buttons: (reply?.options ?? []).map(({ label }) => label),
    why: because?.rule ?? '',
    isUndelivered: delivery === 'failed',
    isDisclosure: disclosure === true,
  };
}
