import * as openId from 'openid-client';
import type { EntraApplication } from '../../../config/entraSettings.ts';
import type { Log } from '../../../log.ts';
import { authorityFetch, isAuthorityAway } from './authorityFetch.ts';
import type { EntraTrip } from './createEntraTrips.ts';
import { readEntraClaims, type EntraClaims } from './readEntraClaims.ts';

/** What came back with the browser. */
export type EntraAnswer = Readonly<Record<string, string>>;

/** Nobody could be asked, or what came back is not to be believed. */
export type EntraProblem = 'entraAway' | 'entraRefused';

/** Something of Entra ID, or why not. */
export type FromEntra<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: EntraProblem };

/** Microsoft Entra ID, by OpenID Connect: authorisation code with PKCE, for one directory. Why something was refused is in the log alone. */
export interface Entra {
  /** Where a browser goes to sign in, and what must be known when it comes back. */
  begin(): Promise<FromEntra<{ readonly url: string; readonly trip: Omit<EntraTrip, 'until' | 'wanted'> }>>;
  /** Who came back: the code is exchanged, and the token's signature, issuer, audience, times, nonce and directory are looked at. */
  finish(trip: EntraTrip, answer: EntraAnswer): Promise<FromEntra<EntraClaims>>;
  /** Where a browser goes to sign out there as well. */
  signOutUrl(): Promise<FromEntra<string>>;
}

/** The settings allow it on this machine alone, for a stand-in of the authority. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so only to be noticed
const plainHttp = openId.allowInsecureRequests;

/** Seconds until nobody waits for an answer any more. */
const patience = 8;

/** Entra ID for an application. Nothing is asked before somebody signs in, and nobody but the authority ever. */
export function createEntra(
  settings: EntraApplication,
  publicUrl: URL,
  log: Pick<Log, 'warn' | 'error'>,
): Entra {
  const callback = new URL('/staff/entra/callback', publicUrl).href;
  const configuration = onceItWorks(() => discover(settings));
  const attempt = async <T>(work: (known: openId.Configuration) => Promise<T>): Promise<FromEntra<T>> => {
    try {
      return { ok: true, value: await work(await configuration()) };
    } catch (cause) {
      log.warn('staff.entraFailed', { cause, reason: reasonOf(cause) });
      return { ok: false, problem: isAuthorityAway(cause) ? 'entraAway' : 'entraRefused' };
    }
  };
  return {
    begin: () =>
      attempt(async (known) => {
        const trip = {
          state: openId.randomState(),
          nonce: openId.randomNonce(),
          verifier: openId.randomPKCECodeVerifier(),
        };
        const url = openId.buildAuthorizationUrl(known, await asked(trip, callback));
        return { url: ofAuthority(url, settings), trip };
      }),
    finish: (trip, answer) =>
      attempt(async (known) => {
        const returned = new URL(`?${new URLSearchParams(answer).toString()}`, callback);
        const tokens = await openId.authorizationCodeGrant(known, returned, {
          expectedState: trip.state,
          expectedNonce: trip.nonce,
          pkceCodeVerifier: trip.verifier,
          idTokenExpected: true,
        });
        return readEntraClaims(tokens.claims(), settings.tenantId);
      }),
    signOutUrl: () =>
      attempt(async (known) => {
        const back = new URL('/staff/sign-in', publicUrl).href;
        return ofAuthority(openId.buildEndSessionUrl(known, { post_logout_redirect_uri: back }), settings);
      }),
  };
}

/** Somebody who is signed in there already is asked all the same as whom they come: others may use the computer. */
async function asked(
  { state, nonce, verifier }: Pick<EntraTrip, 'state' | 'nonce' | 'verifier'>,
  callback: string,
): Promise<Record<string, string>> {
  const code_challenge = await openId.calculatePKCECodeChallenge(verifier);
  const pkce = { code_challenge, code_challenge_method: 'S256' };
  return {
    redirect_uri: callback,
    scope: 'openid profile',
    state,
    nonce,
    ...pkce,
    prompt: 'select_account',
  };
}

/** The directory's own metadata. Its issuer names the directory, so a token of another one has another issuer. */
async function discover(settings: EntraApplication): Promise<openId.Configuration> {
  const { authority, tenantId, clientId, clientSecret } = settings;
  const issuer = `${authority}/${tenantId}/v2.0`;
  const metadata = { client_secret: clientSecret, id_token_signed_response_alg: 'RS256' };
  const found = await openId.discovery(
    new URL(issuer),
    clientId,
    metadata,
    openId.ClientSecretPost(clientSecret),
    {
      timeout: patience,
      [openId.customFetch]: authorityFetch(authority),
      // Signatures are checked although the token comes straight from the authority.
      execute: [openId.enableNonRepudiationChecks, ...(authority.startsWith('http:') ? [plainHttp] : [])],
    },
  );
  if (found.serverMetadata().issuer !== issuer) throw new Error('The metadata is of another directory.');
  return found;
}

/** What failed is tried again the next time. */
function onceItWorks<T>(work: () => Promise<T>): () => Promise<T> {
  const kept: { value: Promise<T> | null } = { value: null };
  return () =>
    (kept.value ??= work().catch((cause: unknown) => {
      kept.value = null;
      throw cause;
    }));
}

function ofAuthority(url: URL, { authority }: EntraApplication): string {
  if (url.origin !== authority) throw new Error('The metadata leads to another origin.');
  return url.href;
}

/** The name that OpenID Connect has for it, such as `invalid_client`, for whoever set it up. */
function reasonOf(cause: unknown): string | undefined {
  if (cause instanceof openId.ResponseBodyError || cause instanceof openId.AuthorizationResponseError)
    return cause.error;
  return cause instanceof openId.ClientError ? cause.code : undefined;
}
