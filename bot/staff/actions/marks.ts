import { z } from 'zod';
import { wishes } from '../../../data/wishes.ts';
import { canCorrect } from '../conversations/canCorrect.ts';
import { changeReview } from '../conversations/changeReview.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { readTranscript } from '../conversations/readTranscript.ts';
import type { Review } from '../conversations/review.ts';
import { tagShape } from '../conversations/tagShape.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import { goTo, type StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';
import { conversationId, lineNumber, transcriptPage } from './transcript.ts';

const yesOrNo = z.enum(['yes', 'no']);
/** Of each kind on one conversation. */
const mostOfEach = 50;
/** Characters of a note. */
const longestNote = 1000;

/** What somebody notes now. */
interface Stamp {
  readonly by: string;
  readonly at: string;
}

/** `POST /staff/conversations/:id/marks`: reviewed, flagged, or kept for later by who asks; or that no more. */
export function setMark(parts: StaffParts): Action<Person> {
  const shape = { id: conversationId, mark: z.enum(['reviewed', 'flagged', 'saved']), on: yesOrNo };
  return action(shape, (visit, { id, mark, on }) =>
    change(parts, visit, id, (review, stamp) => {
      if (mark !== 'saved') return { ...review, [mark]: on === 'yes' ? (review[mark] ?? stamp) : null };
      const others = review.saved.filter(({ by }) => by !== stamp.by);
      return { ...review, saved: on === 'yes' ? [...others, stamp] : others };
    }),
  );
}

/** `POST /staff/conversations/:id/tags`: adds a tag or takes one away. */
export function setTag(parts: StaffParts): Action<Person> {
  return action({ id: conversationId, tag: text(200), on: yesOrNo }, (visit, { id, tag: typed, on }) => {
    const tag = tagShape.safeParse(typed);
    if (!tag.success) return refused(parts, visit, id, 'tagUnusable');
    return change(parts, visit, id, (review, stamp) => {
      const others = review.tags.filter((each) => each.tag !== tag.data);
      if (on === 'no') return { ...review, tags: others };
      const isThere = others.length < review.tags.length;
      if (isThere || others.length >= mostOfEach) return review;
      return { ...review, tags: [...others, { tag: tag.data, ...stamp }] };
    });
  });
}

/** `POST /staff/conversations/:id/notes`: adds a note. */
export function addNote(parts: StaffParts): Action<Person> {
  return action({ id: conversationId, note: text(20_000) }, (visit, { id, note }) => {
    const words = note.trim().replace(/\p{Cs}/gu, '\ufffd');
    if (words === '' || words.length > longestNote) return refused(parts, visit, id, 'noteUnusable');
    return change(parts, visit, id, (review, stamp) => ({
      ...review,
      notes: [...review.notes, { text: words, ...stamp }].slice(-mostOfEach),
    }));
  });
}

/** `POST /staff/conversations/:id/lines/:line/wish`: what that message should have been taken for; an empty wish takes it back. */
export function correctLine(parts: StaffParts): Action<Person> {
  const shape = { id: conversationId, line: lineNumber, wish: z.enum([...wishes, '']) };
  return action(shape, async (visit, { id, line, wish }) => {
    const sequence = Number(line);
    if (wish !== '' && !(await isThere(parts, id, sequence))) return visit.tell('noSuchLine', 404);
    return change(
      parts,
      visit,
      id,
      (review, stamp) => {
        const others = review.corrections.filter((each) => each.sequence !== sequence);
        if (wish === '') return { ...review, corrections: others };
        return { ...review, corrections: [...others, { sequence, wish, ...stamp }].slice(-mostOfEach) };
      },
      `#line-${sequence}`,
    );
  });
}

/** Whether the conversation has that line, and it can be corrected. */
async function isThere({ store }: Pick<StaffParts, 'store'>, id: string, sequence: number): Promise<boolean> {
  const part = await readTranscript(store, id, Math.max(0, sequence - 1));
  const line = part?.lines.find((each) => each.sequence === sequence);
  return line !== undefined && canCorrect(line);
}

function change(
  { store, clock }: StaffParts,
  visit: Visit<Person>,
  id: string,
  to: (review: Review, stamp: Stamp) => Review,
  place = '',
): Promise<StaffAnswer> {
  const stamp = { by: visit.person.account.name, at: clock().toISOString() };
  return visit.audited({ what: 'marked', conversationId: id }, async () =>
    (await changeReview(store, id, (review) => to(review, stamp)))
      ? goTo(`${conversationPath(id)}?done=noted${place}`)
      : visit.tell('noSuchConversation', 404),
  );
}

/** The page again, with what is wrong; it shows the transcript, so that is noted. */
function refused(
  parts: StaffParts,
  visit: Visit<Person>,
  id: string,
  problem: WordKey,
): Promise<StaffAnswer> {
  return visit.audited({ what: 'transcriptRead', conversationId: id }, () =>
    transcriptPage(parts, visit, id, { after: null, correct: null }, { problem, status: 400 }),
  );
}
