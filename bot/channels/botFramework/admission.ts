import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import type { BotFrameworkAuthentication, AuthenticateRequestResult } from 'botframework-connector';
import { withinTime } from '../../guards/withinTime.ts';
import type { IncomingActivity } from './activitySchema.ts';
import type { ChannelKeys } from './channelKeys.ts';
import { isLocalRequest } from './localRequest.ts';
import { isAllowedServiceUrl } from './serviceUrl.ts';
import { verifyToken, type ChannelClaims } from './verifyToken.ts';

/** Refused, with a status and a word of code for the log. */
export interface Refused {
  readonly ok: false;
  readonly status: 400 | 401 | 403 | 503;
  readonly reason: string;
}

/** What the SDK knows of a request that it let through. */
export type Admitted = { readonly ok: true; readonly identity: AuthenticateRequestResult } | Refused;

/** Judges a request by its headers; the activity in its body only after that. */
export type Admission = (
  request: IncomingMessage,
) => Promise<
  { readonly ok: true; readonly admit: (activity: IncomingActivity) => Promise<Admitted> } | Refused
>;

/** How long the SDK may take for its own check, in milliseconds: it fetches keys without a limit. */
const patience = 5000;

/** Admits what was made on this machine, unsigned, and is to be answered on it. */
export function localAdmission(sdk: BotFrameworkAuthentication): Admission {
  return async (request) => {
    if (!isLocalRequest(request)) return { ok: false, status: 403, reason: 'notLocal' };
    return {
      ok: true,
      admit: async (activity) =>
        isAllowedServiceUrl(activity.serviceUrl, 'loopback')
          ? { ok: true, identity: await sdk.authenticateRequest(activity as Activity, '') }
          : { ok: false, status: 400, reason: 'serviceUrl' },
    };
  };
}

/** Admits what Azure signed for us. Our own check comes first, so that the SDK never sees a token that is not Azure's. */
export function signedAdmission(
  sdk: BotFrameworkAuthentication,
  appId: string,
  keys: ChannelKeys,
  clock: () => Date,
): Admission {
  return async (request) => {
    const header = request.headers.authorization ?? '';
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
    if (token === undefined) return { ok: false, status: 401, reason: 'noToken' };
    const verdict = await verifyToken(token, { keys, appId, now: clock() });
    if (!verdict.ok) return verdict;
    return {
      ok: true,
      admit: async (activity) => mismatch(activity, verdict.claims) ?? sdkVerdict(sdk, activity, header),
    };
  };
}

function mismatch(activity: IncomingActivity, { serviceUrl, endorsements }: ChannelClaims): Refused | null {
  if (!isAllowedServiceUrl(activity.serviceUrl, 'azure'))
    return { ok: false, status: 400, reason: 'serviceUrl' };
  if (activity.serviceUrl !== serviceUrl) return { ok: false, status: 401, reason: 'serviceUrlClaim' };
  const endorsed = endorsements.length === 0 || endorsements.includes(activity.channelId);
  return endorsed ? null : { ok: false, status: 401, reason: 'endorsement' };
}

async function sdkVerdict(
  sdk: BotFrameworkAuthentication,
  activity: IncomingActivity,
  header: string,
): Promise<Admitted> {
  try {
    const verdict = await withinTime(sdk.authenticateRequest(activity as Activity, header), patience);
    return verdict.inTime
      ? { ok: true, identity: verdict.value }
      : { ok: false, status: 503, reason: 'sdkLate' };
  } catch {
    return { ok: false, status: 401, reason: 'sdk' };
  }
}
