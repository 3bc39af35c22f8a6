import type { IncomingMessage } from 'node:http';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { readJson } from '../../guards/readBody.ts';
import { withinTime } from '../../guards/withinTime.ts';
import type { RateLimit } from '../directLine/rateLimit.ts';
import { activitySchema, type IncomingActivity } from './activitySchema.ts';
import type { Admission } from './admission.ts';
import type { Answer, TurnRunner } from './createTurnRunner.ts';
import { addressesGuide, isInGroup } from './groups.ts';
import { toInbound } from './toInbound.ts';

interface Dependencies {
  readonly admission: Admission;
  readonly limit: RateLimit;
  readonly run: TurnRunner;
  readonly answerGroup: (identity: AuthenticateRequestResult, activity: IncomingActivity) => Promise<Answer>;
  readonly clock: () => Date;
}

/** Azure gives up after 15 seconds. What was begun goes on after that. Milliseconds. */
const patience = 14_000;

/** Takes a request through every guard in order: signature, body, shape, sender, meaning, rate; then its turn runs. */
export function createReceiver({ admission, limit, run, answerGroup, clock }: Dependencies) {
  const receive = async (request: IncomingMessage): Promise<Answer> => {
    const admitted = await admission(request);
    if (!admitted.ok) return admitted;
    const body = await readJson(request);
    if (!body.ok) return { status: body.status, reason: 'body' };
    const activity = activitySchema.safeParse(body.value);
    if (!activity.success) return { status: 400, reason: 'shape' };
    const verdict = await admitted.admit(activity.data);
    if (!verdict.ok) return verdict;
    if (isInGroup(activity.data)) return receiveFromGroup(verdict.identity, activity.data);
    const inbound = toInbound(activity.data, clock());
    if (inbound === null) return { status: 200 };
    if ((await limit(inbound.residentId)) > 0) return { status: 429, reason: 'tooMany' };
    return run(verdict.identity, activity.data, inbound);
  };
  const receiveFromGroup: Dependencies['answerGroup'] = async (identity, activity) => {
    if (!addressesGuide(activity)) return { status: 200 };
    const { channelId, conversation } = activity;
    if ((await limit(`group:${channelId}/${conversation.id}`)) > 0) return { status: 429, reason: 'tooMany' };
    return answerGroup(identity, activity);
  };
  return async (request: IncomingMessage): Promise<Answer> => {
    const answer = await withinTime(receive(request), patience);
    return answer.inTime ? answer.value : { status: 504, reason: 'late' };
  };
}
