import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { activitySchema } from '../../../bot/channels/botFramework/activitySchema.ts';
import { signedAdmission, type Admission } from '../../../bot/channels/botFramework/admission.ts';
import { createChannelKeys } from '../../../bot/channels/botFramework/channelKeys.ts';
import { createLog } from '../../../bot/log.ts';
import { signToken, startAuthority, type Authority } from '../../support/botFrameworkAuthority.ts';
import { appId, message } from '../../support/botFrameworkService.ts';
import { claims, forgeries } from '../../support/forgedTokens.ts';

type Sdk = Parameters<typeof signedAdmission>[0];

const running: { authority?: Authority; asked: number } = { asked: 0 };
const authority = (): Authority => {
  if (!running.authority) throw new Error('Not started');
  return running.authority;
};
beforeAll(async () => {
  running.authority = await startAuthority();
});
afterAll(() => authority().close());

/** Admission in front of an SDK that lets everything through, or fails. */
function admission(answer: () => Promise<unknown> = async () => ({ callerId: 'sdk' })): Admission {
  const sdk = {
    authenticateRequest: () => {
      running.asked += 1;
      return answer();
    },
  };
  const log = createLog({ level: 'silent', hashKey: 'key' });
  const clock = () => new Date();
  const keys = createChannelKeys({ metadataUrl: authority().metadataUrl, fetch, clock, log });
  return signedAdmission(sdk as unknown as Sdk, appId, keys, clock);
}

async function verdict(admit: Admission, token: string | null, activity: object = message()) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const first = await admit({ headers } as unknown as IncomingMessage);
  return first.ok ? first.admit(activitySchema.parse(activity)) : first;
}

describe('our own check, in front of an SDK that would let everything through,', () => {
  test('lets a good token pass', async () => {
    const token = await signToken(authority().key, claims);
    expect(await verdict(admission(), token)).toEqual({ ok: true, identity: { callerId: 'sdk' } });
  });

  test.each(forgeries)('refuses %s, and the SDK is not even asked', async (_, forge) => {
    const before = running.asked;
    const result = await verdict(admission(), await forge(authority()));
    expect(result).toMatchObject({ ok: false, status: 401 });
    expect(running.asked).toBe(before);
  });

  test('refuses everybody for the moment when there are no keys', async () => {
    authority().mode = 'refuses';
    const token = await signToken(authority().key, claims);
    expect(await verdict(admission(), token)).toEqual({ ok: false, status: 503, reason: 'keysUnavailable' });
    authority().mode = 'answers';
  });
});

describe("the SDK's check after ours", () => {
  test('counts when it refuses', async () => {
    const token = await signToken(authority().key, claims);
    const refusing = admission(() => Promise.reject(new Error('no')));
    expect(await verdict(refusing, token)).toEqual({ ok: false, status: 401, reason: 'sdk' });
  });

  test('is not waited for longer than five seconds', async () => {
    const token = await signToken(authority().key, claims);
    const hanging = admission(() => new Promise(() => undefined));
    expect(await verdict(hanging, token)).toEqual({ ok: false, status: 503, reason: 'sdkLate' });
  });
});
