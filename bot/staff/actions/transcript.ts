import { z } from 'zod';
import { wishes } from '../../../data/wishes.ts';
import { answerView, type Draft } from '../answering/answerView.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { lineView } from '../conversations/lineView.ts';
import { listRow } from '../conversations/listRow.ts';
import { readTranscript, type TranscriptPart } from '../conversations/readTranscript.ts';
import { readReview } from '../conversations/review.ts';
import { wishName } from '../conversations/wishName.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Manner, Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** The longest id of a conversation that is looked up. */
export const conversationId = text(500);
/** A place in a transcript. */
export const lineNumber = z.string().regex(/^\d{1,9}$/);

/** What was done just now, as the address says it. */
export const transcriptNotices = ['noted', 'answered', 'answeredWithout', 'taken', 'handedBack'] as const;

/** `GET /staff/conversations/:id`: what was said and why, what staff noted, and who answers. `correct` is the line that the form is opened for. */
export function showTranscript(parts: StaffParts): Action<Person> {
  const shape = {
    id: conversationId,
    after: lineNumber.optional(),
    correct: lineNumber.optional(),
    done: z.enum(transcriptNotices).optional(),
  };
  return action(shape, (visit, { id, after, correct, done }) =>
    visit.audited({ what: 'transcriptRead', conversationId: id }, () =>
      transcriptPage(
        parts,
        visit,
        id,
        { after: after ?? null, correct: correct ?? null },
        { notice: done ?? null },
      ),
    ),
  );
}

/** Which part of a transcript is shown, and the line that is corrected. */
interface Place {
  readonly after: string | null;
  readonly correct: string | null;
}

/** The page, once it is noted that it is read. */
export async function transcriptPage(
  parts: StaffParts,
  visit: Visit<Person>,
  id: string,
  place: Place,
  manner: Manner,
  draft: Draft = { typed: '' },
): Promise<StaffAnswer> {
  const part = await readTranscript(parts.store, id, place.after === null ? null : Number(place.after));
  if (part === null) return visit.tell('noSuchConversation', 404);
  const answering = answerView(part.conversation, visit.person.account.name, parts.cannedReplies, draft);
  return visit.show('transcript', { ...transcriptValues(parts, visit, part, place), ...answering }, manner);
}

function transcriptValues(
  { guide, assets }: StaffParts,
  visit: Visit<Person>,
  { conversation, lines, after, next }: TranscriptPart,
  { correct }: Place,
) {
  const review = readReview(conversation.review);
  const path = conversationPath(conversation.id);
  const own = visit.person.account.name;
  return {
    id: conversation.id,
    conversation: listRow(conversation, guide.words),
    lines: lines.map((line) => lineView(line, conversation, review, guide)),
    review,
    isSaved: review.saved.some(({ by }) => by === own),
    path,
    after,
    earlier: after === 0 ? null : `${path}?after=0`,
    later: next === null ? null : `${path}?after=${next}`,
    correct: correct === null ? null : Number(correct),
    wishes: wishes
      .map((wish) => ({ wish, label: wishName(wish, guide.words) }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    latest: conversation.lastSequence,
    scripts: [assets.address('transcript.js'), assets.address('newLines.js')],
  };
}
