import { isDeepStrictEqual } from 'node:util';
import { toActivities } from '../../../bot/channels/render/toActivities.ts';
import type { StoredConversation } from '../../../bot/store/store.ts';
import { forTranscript } from '../../../bot/turn/forTranscript.ts';
import { nextDocument } from '../../../bot/turn/nextDocument.ts';
import { readState } from '../../../bot/turn/readState.ts';
import type { Guide } from '../../../data/guide.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import { converse } from '../../../dialogs/converse.ts';
import type { Answered } from '../../../dialogs/engine/turn.ts';
import type { Channel, Inbound } from '../../../dialogs/inbound.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { converseByText } from '../../../dialogs/texting/converseByText.ts';
import { textMessages } from '../../../dialogs/texting/textMessages.ts';
import { redact } from '../../../guidance/text/redact.ts';
import { inbound as inboundOf } from '../turns/inbound.ts';
import type { FuzzedMove } from './fuzzedMove.ts';
import { lostInJson } from './plainJson.ts';

/** As much as a turn keeps of a message, in UTF-16 units. */
const longest = 2000;
/** More than the state of a conversation should ever take, in characters of JSON. */
const largestState = 100_000;
/** How a channel names itself to what renders for it. */
const channelIds: Readonly<Partial<Record<Channel, string>>> = { website: 'directline', teams: 'msteams' };

/** One resident's conversation as it comes back from the store between turns. */
export interface FuzzedSession {
  readonly channel: Channel;
  readonly conversation: Conversation;
  readonly stored: StoredConversation | null;
  readonly replies: readonly Reply[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One turn, from the door to the store and to the channel. Throws when something is wrong with it: the fuzzer's finding. */
export function fuzzTurn(session: FuzzedSession, move: FuzzedMove, guide: Guide): FuzzedSession {
  const inbound = atTheDoor(session, move);
  const answered = answerTo(session.conversation, inbound, guide);
  const { conversation, forget } = answered;
  if (isAnswered(session, move, answered)) expectSomethingSaid(answered.replies);
  for (const reply of answered.replies) show(reply, session.channel);
  const lost = lostInJson(answered);
  if (lost.length > 0) throw new Error(`JSON does not give back ${lost.join()}`);
  const { document, entries } = nextDocument({
    stored: session.stored,
    inbound,
    address: '',
    answered,
    settledThrough: session.stored?.lastSequence ?? 0,
  });
  JSON.stringify(entries.map(forTranscript));
  if (document.state.length > largestState)
    throw new Error(`The state has ${document.state.length} characters`);
  const read = readState({ ...document, forgotten: forget }, conversation.language);
  if (!forget && !isDeepStrictEqual(read, withoutUndefined(conversation)))
    throw new Error('The state reads back otherwise');
  return { ...session, conversation: read, stored: forget ? null : document, replies: answered.replies };
}

/** A resident who comes back sees what was said before; while a person is here the guide keeps quiet. */
function isAnswered({ conversation }: FuzzedSession, { kind }: FuzzedMove, after: Answered): boolean {
  const isBack = kind === 'arrived' && conversation.greeted;
  return !isBack && after.conversation.person?.stage !== 'here';
}

function answerTo(conversation: Conversation, inbound: Inbound, guide: Guide): Answered {
  return inbound.channel === 'sms'
    ? converseByText(conversation, inbound, guide)
    : converse(conversation, inbound, guide);
}

/** The message as a turn would take it in: what may not be kept is out of it, and it is cut. */
function atTheDoor(
  { channel, conversation, at }: FuzzedSession,
  { text: given, ...move }: FuzzedMove,
): Inbound {
  const { text, removed } = redact(given, 2026);
  const kept = text.slice(0, longest).replace(/\p{Cs}/gu, '\ufffd');
  return inboundOf({
    channel,
    activityId: 'm',
    language: conversation.language,
    text: kept,
    removed,
    receivedAt: new Date(at).toISOString(),
    ...move,
  });
}

function expectSomethingSaid(replies: readonly Reply[]): void {
  const isEmpty = ({ text, cards, options }: Reply): boolean =>
    text.trim() === '' && cards.length === 0 && options.length === 0;
  if (replies.length === 0) throw new Error('There is no reply');
  if (replies.some(isEmpty)) throw new Error('A reply is empty');
  const said = JSON.stringify(
    replies.map(({ text, options, cards }) => [text, options.map(({ label }) => label), cards]),
  );
  const slot = /\bundefined\b|\[object Object\]|\bNaN\b|Invalid Date/.exec(said);
  if (slot && !isQuoted(said, slot.index)) throw new Error(`A reply says ${slot[0]}`);
}

/** What a resident wrote may be said back to them, in quotation marks. */
function isQuoted(said: string, at: number): boolean {
  return /[“«"][^”»]*$/.test(said.slice(Math.max(0, at - 2100), at));
}

function show(reply: Reply, channel: Channel): void {
  if (channel === 'sms') textMessages(reply, () => 'https://guide.example.org/l/abcdefg');
  else toActivities(reply, channelIds[channel] ?? 'directline');
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
