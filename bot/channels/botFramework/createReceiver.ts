import type { IncomingMessage } from 'node:http';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { readJson } from '../../guards/readBody.ts';
import { inRequest, requestIdOf } from '../../log/requestContext.ts';
import { withinTime } from '../../guards/withinTime.ts';
import type { RateLimit } from '../directLine/rateLimit.ts';
import { activitySchema, type IncomingActivity } from './activitySchema.ts';
import type { Admission } from './admission.ts';
import type { Answer, TurnRunner } from './createTurnRunner.ts';
import { addressesGuide, isInGroup } from './groups.ts';
import { noticeFor, type Notice, type SayNotice } from './notices.ts';
import { toInbound } from './toInbound.ts';

interface Dependencies {
  readonly admission: Admission;
  readonly limit: RateLimit;
  readonly run: TurnRunner;
  readonly say: SayNotice;
  readonly clock: () => Date;
}

/** Azure gives up after 15 seconds. What was begun goes on after that. Milliseconds. */
const patience = 14_000;
const ignored: Answer = { status: 200 };

/** Takes a request through every guard in order: signature, body, shape, sender, meaning, rate; then its turn runs. */
export function createReceiver({ admission, limit, run, say, clock }: Dependencies) {
  const receive = async (request: IncomingMessage): Promise<Answer> => {
    const admitted = await admission(request);
    if (!admitted.ok) return admitted;
    const body = await readJson(request);
    if (!body.ok) return { status: body.status, reason: 'body' };
    const activity = activitySchema.safeParse(body.value);
    if (!activity.success) return { status: 400, reason: 'shape' };
    const verdict = await admitted.admit(activity.data);
    if (!verdict.ok) return verdict;
    return receiveActivity(verdict.identity, activity.data, requestIdOf(request));
  };
  const receiveActivity = async (
    identity: AuthenticateRequestResult,
    activity: IncomingActivity,
    requestId: string | undefined,
  ) => {
    if (activity.type === 'invoke') return { status: 501, reason: 'invoke' };
    if (isInGroup(activity))
      return addressesGuide(activity) ? notice(identity, activity, 'trouble.group') : ignored;
    const told = noticeFor(activity);
    if (told) return notice(identity, activity, told);
    const inbound = toInbound(activity, clock());
    if (inbound === null) return ignored;
    if ((await limit(inbound.residentId)) > 0) return { status: 429, reason: 'tooMany' };
    return inRequest(inbound, requestId, () => run(identity, activity, inbound));
  };
  const notice = async (identity: AuthenticateRequestResult, activity: IncomingActivity, told: Notice) => {
    const { channelId, conversation } = activity;
    const waits = await limit(`notice:${channelId}/${conversation.id}`);
    return waits > 0 ? { status: 429, reason: 'tooMany' } : say(identity, activity, told);
  };
  return async (request: IncomingMessage): Promise<Answer> => {
    const answer = await withinTime(receive(request), patience);
    return answer.inTime ? answer.value : { status: 504, reason: 'late' };
  };
}
