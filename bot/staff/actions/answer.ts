import { z } from 'zod';
import { redact } from '../../../guidance/text/redact.ts';
import { TooManyConflicts } from '../../turn/attemptTurn.ts';
import type { CannotAnswer } from '../answering/createAnswering.ts';
import type { Deed } from '../audit/auditEntry.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import { goTo, type StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';
import type { Draft } from '../answering/answerView.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import type { Manner } from '../routing/visit.ts';
import { conversationId, transcriptPage } from './transcript.ts';

/** The most that is sent at once. Characters. */
const longest = 2000;
const id = conversationId;
const formId = z.string().regex(/^[\w-]{8,64}$/);
/** A form's text area sends two characters for a line feed. */
const typed = text(2 * longest);

type ConversationDeed = Deed & { readonly conversationId: string };

const problems: Readonly<Record<CannotAnswer, readonly [WordKey, number]>> = {
  gone: ['noSuchConversation', 404],
  noChannel: ['noChannel', 409],
  busy: ['conversationBusy', 503],
  hasAnother: ['hasAnother', 409],
  notTaken: ['notTaken', 409],
};

/** `POST /staff/conversations/:id/take`. `from` is the account that it is taken over from, empty for nobody. */
export function takeConversation(parts: StaffParts): Action<Person> {
  return action({ id, formId, from: text(200) }, (visit, given) => {
    const { id: conversationId, formId, from } = given;
    const deed: ConversationDeed =
      from === '' ? { what: 'taken', conversationId } : { what: 'takenOver', about: from, conversationId };
    const take = () =>
      parts.answering.take(conversationId, formId, visit.person.account, from === '' ? null : from);
    return act(parts, visit, deed, 'taken', '', take);
  });
}

/** `POST /staff/conversations/:id/draft`: puts an answer that is written already after what was typed. Nothing is sent. */
export function draftAnswer(parts: StaffParts): Action<Person> {
  return action({ id, formId, text: typed, canned: text(40) }, (visit, given) =>
    readAgain(parts, visit, given.id, {}, { typed: withLineFeeds(given.text), canned: given.canned }),
  );
}

/** `POST /staff/conversations/:id/say`. */
export function sayAnswer(parts: StaffParts): Action<Person> {
  return action({ id, formId, text: typed, canned: text(40).optional() }, (visit, given) => {
    const said = withLineFeeds(given.text).trim();
    const problem = said === '' ? 'answerEmpty' : said.length > longest ? 'answerTooLong' : null;
    if (problem) return readAgain(parts, visit, given.id, { problem, status: 400 }, { typed: given.text });
    const isWhole = redact(said, parts.clock().getUTCFullYear()).removed.length === 0;
    const say = () => parts.answering.answer(given.id, given.formId, visit.person.account, said);
    const deed = { what: 'answered', conversationId: given.id } as const;
    return act(parts, visit, deed, isWhole ? 'answered' : 'answeredWithout', said, say);
  });
}

/** `POST /staff/conversations/:id/hand-back`. */
export function handBackConversation(parts: StaffParts): Action<Person> {
  return action({ id, formId }, (visit, given) => {
    const handBack = () => parts.answering.handBack(given.id, given.formId, visit.person.account);
    const deed = { what: 'handedBack', conversationId: given.id } as const;
    return act(parts, visit, deed, 'handedBack', '', handBack);
  });
}

/** The page with its newest lines; that it is read is noted, too. */
function readAgain(
  parts: StaffParts,
  visit: Visit<Person>,
  id: string,
  manner: Manner,
  draft: Draft,
): Promise<StaffAnswer> {
  return visit.audited({ what: 'transcriptRead', conversationId: id }, () =>
    transcriptPage(parts, visit, id, { after: null, correct: null }, manner, draft),
  );
}

/** Notes it, does it, and goes back to the page; when it cannot be done the page says why and keeps what was typed. */
function act(
  parts: StaffParts,
  visit: Visit<Person>,
  deed: ConversationDeed,
  notice: 'answered' | 'answeredWithout' | 'taken' | 'handedBack',
  said: string,
  work: () => Promise<'done' | CannotAnswer>,
): Promise<StaffAnswer> {
  const { conversationId } = deed;
  return visit.audited(deed, async () => {
    const outcome = await work().catch(busy);
    if (outcome === 'done') return goTo(`${conversationPath(conversationId)}?done=${notice}#latest`);
    const [problem, status] = problems[outcome];
    return readAgain(parts, visit, conversationId, { problem, status }, { typed: said });
  });
}

function busy(cause: unknown): 'busy' {
  if (cause instanceof TooManyConflicts) return 'busy';
  throw cause;
}

function withLineFeeds(given: string): string {
  return given.replaceAll('\r\n', '\n');
}
