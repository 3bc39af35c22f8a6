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
import { answerPage } from './answerPage.ts';

/** The most that is sent at once. Characters. */
const longest = 2000;
const id = text(400).min(1);
const formId = z.string().regex(/^[\w-]{8,64}$/);
const done = z.enum(['answered', 'answeredWithout', 'taken', 'handedBack']);
/** A form's text area sends two characters for a line feed. */
const typed = text(2 * longest);

type ConversationDeed = Deed & { readonly conversationId: string };

const problems: Readonly<Record<CannotAnswer, readonly [WordKey, number]>> = {
  gone: ['conversationGone', 404],
  noChannel: ['noChannel', 409],
  busy: ['conversationBusy', 503],
  hasAnother: ['hasAnother', 409],
  notTaken: ['notTaken', 409],
};

/** `GET /staff/answer/:id`: one conversation, and what can be done with it now. */
export function showAnswer(parts: StaffParts): Action<Person> {
  return action({ id, done: done.optional() }, (visit, given) =>
    answerPage(parts, visit, given.id, { notice: given.done ?? null }),
  );
}

/** `POST /staff/answer/:id/take`. `from` is the account that it is taken over from, empty for nobody. */
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

/** `POST /staff/answer/:id/draft`: puts an answer that is written already after what was typed. Nothing is sent. */
export function draftAnswer(parts: StaffParts): Action<Person> {
  return action({ id, formId, text: typed, canned: text(40) }, (visit, given) =>
    answerPage(parts, visit, given.id, {}, { typed: withLineFeeds(given.text), canned: given.canned }),
  );
}

/** `POST /staff/answer/:id/say`. */
export function sayAnswer(parts: StaffParts): Action<Person> {
  return action({ id, formId, text: typed, canned: text(40).optional() }, (visit, given) => {
    const said = withLineFeeds(given.text).trim();
    const problem = said === '' ? 'answerEmpty' : said.length > longest ? 'answerTooLong' : null;
    if (problem) return answerPage(parts, visit, given.id, { problem, status: 400 }, { typed: given.text });
    const isWhole = redact(said, parts.clock().getUTCFullYear()).removed.length === 0;
    const say = () => parts.answering.answer(given.id, given.formId, visit.person.account, said);
    const deed = { what: 'answered', conversationId: given.id } as const;
    return act(parts, visit, deed, isWhole ? 'answered' : 'answeredWithout', said, say);
  });
}

/** `POST /staff/answer/:id/hand-back`. */
export function handBackConversation(parts: StaffParts): Action<Person> {
  return action({ id, formId }, (visit, given) => {
    const handBack = () => parts.answering.handBack(given.id, given.formId, visit.person.account);
    const deed = { what: 'handedBack', conversationId: given.id } as const;
    return act(parts, visit, deed, 'handedBack', '', handBack);
  });
}

/** Notes it, does it, and goes back to the page; when it cannot be done the page says why and keeps what was typed. */
function act(
  parts: StaffParts,
  visit: Visit<Person>,
  deed: ConversationDeed,
  notice: z.infer<typeof done>,
  said: string,
  work: () => Promise<'done' | CannotAnswer>,
): Promise<StaffAnswer> {
  const { conversationId } = deed;
  return visit.audited(deed, async () => {
    const outcome = await work().catch(busy);
    if (outcome === 'done')
      return goTo(`/staff/answer/${encodeURIComponent(conversationId)}?done=${notice}#latest`);
    const [problem, status] = problems[outcome];
    return answerPage(parts, visit, conversationId, { problem, status }, { typed: said });
  });
}

function busy(cause: unknown): 'busy' {
  if (cause instanceof TooManyConflicts) return 'busy';
  throw cause;
}

function withLineFeeds(given: string): string {
  return given.replaceAll('\r\n', '\n');
}
