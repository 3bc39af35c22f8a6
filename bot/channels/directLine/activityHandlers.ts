import { StoreUnavailable } from '../../store/store.ts';
import { readClientMessage } from './clientMessage.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import type { Website } from './createWebsite.ts';
import { withConversation, type Handler } from './handler.ts';
import { lineActivity, passingActivityId } from './lineActivity.ts';
import { queryOf } from './queryOf.ts';
import { readJson } from './readJson.ts';
import type { Reading } from './viewer.ts';
import { readWatermark, writeWatermark } from './watermark.ts';

/** Lines given in one answer to a client that polls. */
const pageSize = 200;

/** `GET activities`: what came after the watermark, for clients without a socket. */
export function readActivities({ passes, passing, read }: Website): Handler {
  return withConversation(passes, 0, async (pass, request) => {
    const seen = readWatermark(queryOf(request).get('watermark'));
    const lines = passing.since(conversationIdOf(pass), seen.passing);
    const follows = seen.sequence > 0 || lines.length > 0;
    const saved = await read(pass, seen.sequence, pageSize).catch(nothingNew(seen.sequence, follows));
    const said = lines.map(({ entry, order }) => lineActivity(entry, pass, passingActivityId(pass, order)));
    const watermark = { sequence: saved.reached, passing: lines.at(-1)?.order ?? seen.passing };
    return {
      status: 200,
      body: {
        activities: [...saved.activities, ...said],
        watermark: writeWatermark(watermark),
      },
    };
  });
}

/** `POST activities`: one message of the resident's. Answers when its turn has ended. */
export function postActivity({ passes, conversations, messages }: Website): Handler {
  return withConversation(passes, 0, async (pass, request) => {
    const body = await readJson(request);
    if (!body.ok) return body;
    const message = readClientMessage(body.value);
    if (message === 'malformed') return { problem: 'malformed' };
    if (message === 'ignored') return { status: 200, body: { id: crypto.randomUUID() } };
    const wait = await messages(pass.user);
    if (wait > 0) return { problem: 'tooMany', retryAfter: wait };
    const said = await conversations.say(pass, message);
    if (said.busy) return { problem: 'tooMany', retryAfter: 1 };
    return { status: 200, body: { id: said.id } };
  });
}

/**
 * While the store is down, a client that follows hears of nothing new: Web Chat stops polling for good after a 5xx. One
 * that has seen nothing yet is told to come back.
 */
function nothingNew(sequence: number, follows: boolean): (cause: unknown) => Reading {
  return (cause) => {
    if (cause instanceof StoreUnavailable && follows)
      return { activities: [], reached: sequence, more: false };
    throw cause;
  };
}
