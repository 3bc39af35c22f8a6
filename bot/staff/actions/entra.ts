import { z } from 'zod';
import { entraAccountName } from '../accounts/createEntraAccounts.ts';
import { audited } from '../audit/audited.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Visit } from '../routing/visit.ts';
import type { Entra, EntraAnswer } from '../signIn/entra/createEntra.ts';
import { settleEntraAccount } from '../signIn/entra/settleEntraAccount.ts';
import { letIn } from '../signIn/letIn.ts';
import { signInPage } from '../signIn/signInPage.ts';
import { longestWantedPath, wantedPath } from '../signIn/wantedPath.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/entra`: leads to Entra ID, and has the browser keep what must be known when it comes back. */
export function beginEntra(parts: StaffParts, entra: Entra): Action {
  return action({ wanted: text(longestWantedPath).optional() }, async (visit, given) => {
    const wanted = wantedPath(given.wanted);
    const begun = await entra.begin();
    if (!begun.ok) return signInPage(parts, visit, { wanted }, { problem: 'entraAway', status: 503 });
    const { url, trip } = begun.value;
    return { kind: 'goOut', url, cookies: [parts.entraTrips.begin({ ...trip, wanted })] };
  });
}

/** `GET /staff/entra/sign-out`: signs out there too, for a computer that others use. */
export function leaveEntra(parts: StaffParts, entra: Entra): Action {
  return action({}, async (visit) => {
    const found = await entra.signOutUrl();
    if (found.ok) return { kind: 'goOut', url: found.value };
    return signInPage(parts, visit, { wanted: null }, { problem: 'entraAway', status: 503 });
  });
}

/** What OpenID Connect has come back. Whatever else Entra ID adds is left aside: it is not ours to say what that may be. */
const answerShape = z.object({
  state: text(200),
  code: text(8000).optional(),
  error: text(200).optional(),
  error_description: text(4000).optional(),
  iss: text(300).optional(),
});

/** `GET /staff/entra/callback`: whoever comes back is let in, or told why not. Each trip ends with it. */
export function finishEntra(parts: StaffParts, entra: Entra): Action {
  return {
    run: (visit, given) => {
      const read = answerShape.safeParse(given);
      if (!read.success) return null;
      const answer = Object.entries(read.data).filter(
        (each): each is [string, string] => each[1] !== undefined,
      );
      return arrive(parts, entra, visit, Object.fromEntries(answer));
    },
  };
}

/** A try is counted before anything is asked, and taken back when it was a right one or nobody could be asked. */
async function arrive(
  parts: StaffParts,
  entra: Entra,
  visit: Visit,
  answer: EntraAnswer,
): Promise<StaffAnswer> {
  const { entraTrips, throttle } = parts;
  const trip = entraTrips.find(visit.request);
  const again = (problem: WordKey, status: number): StaffAnswer =>
    ended(parts, signInPage(parts, visit, { wanted: trip?.wanted ?? null }, { problem, status }));
  if (!trip || trip.state !== answer['state']) return again('entraStale', 403);
  const counted = await throttle.count([`address ${visit.address}`]);
  if (counted === null) return again('tooManyTries', 429);
  const finished = await entra.finish(trip, answer);
  if (!finished.ok && finished.problem === 'entraAway') {
    await throttle.takeBack(counted);
    return again('entraAway', 503);
  }
  if (!finished.ok) {
    return audited(parts.audit, '', { what: 'signInRefused' }, async () => again('entraRefused', 403));
  }
  await throttle.takeBack(counted);
  const settled = await settleEntraAccount(parts, finished.value);
  if (settled.ok) return ended(parts, await letIn(parts, visit, settled.account, trip.wanted));
  const deed = { what: 'signInRefused', about: entraAccountName(finished.value.objectId) } as const;
  return audited(parts.audit, '', deed, async () => again(settled.problem, 403));
}

/** The same answer, after which the browser has no trip any more. */
function ended({ entraTrips }: Pick<StaffParts, 'entraTrips'>, answer: StaffAnswer): StaffAnswer {
  return answer.kind === 'page' || answer.kind === 'goTo'
    ? { ...answer, cookies: [...(answer.cookies ?? []), entraTrips.end] }
    : answer;
}
