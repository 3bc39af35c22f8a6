import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { close, listen } from '../botFrameworkAuthority.ts';

/** Directories and the application, made up. */
export const tenant = '11111111-2222-3333-4444-555555555555';
export const otherTenant = '99999999-2222-3333-4444-555555555555';
export const application = 'aaaaaaaa-2222-3333-4444-bbbbbbbbbbbb';
export const applicationSecret = 'canary-of-an-entra-secret';

/** How a token is made otherwise than a good one. */
export interface Forgery {
  /** Claims that replace the good ones; `undefined` leaves one out. */
  readonly claims?: JWTPayload;
  /** `strange` is a key that was never published, under the id of the published one. */
  readonly signedBy?: 'published' | 'strange' | 'nobody' | 'secret';
}

/** A stand-in for Entra ID on 127.0.0.1: metadata, keys, a token endpoint that looks at everything it should, and tokens signed by it. */
export interface EntraAuthority {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  mode: 'answers' | 'fails' | 'redirects';
  /** What the metadata say otherwise. */
  metadata: Record<string, string>;
  /** Who signs in at once where a browser comes by itself. */
  person: JWTPayload;
  /** The person signs in at the address that a browser was sent to. Gives where the browser is sent back. */
  approve(url: string, claims: JWTPayload, forgery?: Forgery): string;
  close(): Promise<void>;
}

interface Grant {
  readonly parameters: URLSearchParams;
  readonly claims: JWTPayload;
  readonly forgery: Forgery;
}

const keys = Promise.all(['published', 'strange'].map(() => generateKeyPair('RS256')));

/** Starts it on a free port. */
export async function startEntraAuthority(): Promise<EntraAuthority> {
  const [published, strange] = await keys;
  if (!published || !strange) throw new Error('No keys');
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'published', use: 'sig', alg: 'RS256' };
  const grants = new Map<string, Grant>();
  const sign = (claims: JWTPayload, by: Forgery['signedBy'] = 'published'): Promise<string> | string => {
    if (by === 'nobody') return new UnsecuredJWT(claims).encode();
    if (by === 'secret')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'published' })
        .sign(new TextEncoder().encode(applicationSecret.padEnd(32, '.')));
    const key = by === 'strange' ? strange.privateKey : published.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'published' }).sign(key);
  };
  const answers = async (request: IncomingMessage): Promise<[number, object]> => {
    const { origin, metadata } = authority;
    const base = `${origin}/${tenant}`;
    switch (request.url) {
      case `/${tenant}/v2.0/.well-known/openid-configuration`:
        return [200, { ...metadataOf(base), ...metadata }];
      case `/${tenant}/discovery/v2.0/keys`:
        return [200, { keys: [jwk] }];
      case `/${tenant}/oauth2/v2.0/token`: {
        const grant = take(grants, new URLSearchParams(await text(request)));
        if (!grant) return [400, { error: 'invalid_grant', error_description: 'AADSTS70008: no such code.' }];
        const token = await sign(claimsOf(base, grant), grant.forgery.signedBy);
        return [200, { token_type: 'Bearer', expires_in: 3600, access_token: 'unused', id_token: token }];
      }
      default:
        return [404, {}];
    }
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    authority.asked.push(request.url ?? '');
    if (request.url?.startsWith(`/${tenant}/oauth2/v2.0/authorize?`)) {
      response.writeHead(302, {
        Location: authority.approve(`${authority.origin}${request.url}`, authority.person),
      });
      response.end();
      return;
    }
    const [status, body] = authority.mode === 'answers' ? await answers(request) : [0, {}];
    const failed = authority.mode === 'fails' ? 503 : 302;
    response.writeHead(status || failed, {
      'Content-Type': 'application/json',
      Location: 'http://127.0.0.1:9/',
    });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void handle(request, response));
  const authority: EntraAuthority = {
    origin: await listen(server),
    asked: [],
    mode: 'answers',
    metadata: {},
    person: {},
    approve: (url, claims, forgery = {}) => {
      const { searchParams: parameters } = new URL(url);
      const code = randomUUID();
      grants.set(code, { parameters, claims, forgery });
      const back = new URL(parameters.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        ...{ code, state: parameters.get('state') ?? '', session_state: randomUUID() },
      }).toString();
      return back.href;
    },
    close: () => close(server),
  };
  return authority;
}

function metadataOf(base: string): Record<string, unknown> {
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    userinfo_endpoint: 'https://graph.example.org/oidc/userinfo',
  };
}

/** A code is good once, for the application, where it was asked for, with what its challenge was made from. */
function take(grants: Map<string, Grant>, form: URLSearchParams): Grant | null {
  const grant = grants.get(form.get('code') ?? '');
  grants.delete(form.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isGood =
    grant?.parameters.get('code_challenge') === challenge &&
    grant.parameters.get('code_challenge_method') === 'S256' &&
    grant.parameters.get('redirect_uri') === form.get('redirect_uri') &&
    form.get('client_id') === application &&
    form.get('client_secret') === applicationSecret &&
    form.get('grant_type') === 'authorization_code';
  return isGood ? grant : null;
}

function claimsOf(base: string, { parameters, claims, forgery }: Grant): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ iss: `${base}/v2.0`, aud: application, tid: tenant, sub: 'pairwise', ver: '2.0' },
    ...{ iat: now, nbf: now, exp: now + 3600, nonce: parameters.get('nonce') },
    ...claims,
    ...forgery.claims,
  };
}
