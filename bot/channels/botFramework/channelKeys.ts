import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';
import { hasPassed } from '../../hasPassed.ts';
import type { Log } from '../../log.ts';

/** A key that Azure signs with, and the channels it may sign for; none named means any. */
export interface ChannelKey {
  readonly key: CryptoKey | Uint8Array;
  readonly endorsements: readonly string[];
}

/** Azure's signing keys. */
export interface ChannelKeys {
  /** The key of that id, or `null` when Azure has none. Throws `KeysUnavailable` when no keys could be had at all. */
  find(keyId: string): Promise<ChannelKey | null>;
}

/** Azure's keys have never been read, so nobody's signature can be judged. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

interface Dependencies {
  readonly metadataUrl: string;
  readonly fetch: typeof fetch;
  readonly clock: () => Date;
  readonly log: Log;
}

/** How long keys are used before they are read again; the last good ones go on counting meanwhile. Milliseconds. */
const fresh = 24 * 3_600_000;
/** How long after a try an unknown key id does not cause another: with keys in hand, and without. Milliseconds. */
const pauses = { withKeys: 300_000, without: 10_000 };
/** For both requests together. Milliseconds. */
const patience = 3000;

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySetSchema = z.object({ keys: z.array(z.unknown()).max(200) });
const keySchema = z.object({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

/** Keys that are read when first needed: one reading at a time, never longer than 3 seconds, and never in a hurry again. */
export function createChannelKeys(deps: Dependencies): ChannelKeys {
  const state = {
    keys: new Map<string, ChannelKey>(),
    readAt: -Infinity,
    triedAt: -Infinity,
    reading: null as Promise<void> | null,
  };
  const now = (): number => deps.clock().getTime();

  async function read(): Promise<void> {
    state.triedAt = now();
    try {
      state.keys = await fetchKeys(deps);
      state.readAt = now();
    } catch (cause) {
      deps.log.warn('botFramework.keysUnavailable', { cause });
    } finally {
      state.reading = null;
    }
  }
  function rested(): boolean {
    return hasPassed(state.triedAt, state.keys.size > 0 ? pauses.withKeys : pauses.without, now());
  }
  return {
    async find(keyId) {
      const known = state.keys.has(keyId);
      if (!known || now() - state.readAt > fresh) {
        if (!state.reading && rested()) state.reading = read();
        if (!known) await state.reading;
      }
      if (state.keys.size === 0) throw new KeysUnavailable('No signing keys are known');
      return state.keys.get(keyId) ?? null;
    },
  };
}

async function fetchKeys(deps: Dependencies): Promise<Map<string, ChannelKey>> {
  const options = { redirect: 'error', signal: AbortSignal.timeout(patience) } as const;
  const readJson = async (url: string): Promise<unknown> => {
    const response = await deps.fetch(url, options);
    if (!response.ok) throw Object.assign(new Error('The keys were refused'), { code: response.status });
    return response.json();
  };
  const { jwks_uri } = metadataSchema.parse(await readJson(deps.metadataUrl));
  const { keys } = keySetSchema.parse(await readJson(jwks_uri));
  const usable = keys.flatMap((key) => keySchema.safeParse(key).data ?? []);
  if (usable.length === 0) throw new Error('There are no keys');
  const imported = usable.map(async ({ kid, kty, n, e, endorsements = [] }) => {
    return [kid, { key: await importJWK({ kty, n, e }, 'RS256'), endorsements }] as const;
  });
  return new Map(await Promise.all(imported));
}
