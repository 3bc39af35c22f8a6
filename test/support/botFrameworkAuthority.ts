import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** A pair of keys under an id, as an authority publishes it. */
export interface SigningPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** A stand-in for Azure's token authority: metadata and keys on 127.0.0.1, and tokens signed with them. */
export interface Authority {
  readonly metadataUrl: string;
  /** Endorsed for Teams and Web Chat. */
  readonly key: SigningPair;
  /** Published without endorsements. */
  readonly plainKey: SigningPair;
  /** Never published. */
  readonly strangeKey: SigningPair;
  /** Requests for metadata so far. */
  requests: number;
  /** `hangs` takes requests and never answers. */
  mode: 'answers' | 'hangs' | 'refuses';
  close(): Promise<void>;
}

/** Made once: it is slow. */
const pairs = Promise.all(['endorsed', 'plain', 'strange'].map(createPair));

/** Starts an authority on a free port. */
export async function startAuthority(): Promise<Authority> {
  const [key, plainKey, strangeKey] = await pairs;
  if (!key || !plainKey || !strangeKey) throw new Error('No keys');
  const keys = [
    { ...(await publicJwk(key)), endorsements: ['msteams', 'webchat'] },
    await publicJwk(plainKey),
    { kty: 'EC', kid: 'no-rsa' },
  ];
  const server = createServer((request, response) => {
    authority.requests += request.url === '/keys' ? 0 : 1;
    if (authority.mode === 'hangs') return;
    response.writeHead(authority.mode === 'refuses' ? 500 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { jwks_uri: `${origin}/keys` }));
  });
  const origin = await listen(server);
  const authority: Authority = {
    metadataUrl: `${origin}/openid`,
    key,
    plainKey,
    strangeKey,
    requests: 0,
    mode: 'answers',
    close: () => close(server),
  };
  return authority;
}

/** A token of the given claims, valid for ten minutes unless they say otherwise. `undefined` leaves a claim out. */
export async function signToken(pair: SigningPair, claims: JWTPayload, kid = pair.kid): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: 'https://api.botframework.com', nbf: now - 10, exp: now + 600, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(pair.privateKey);
}

/** The same claims under `alg: none`. */
export async function unsignedToken(token: string): Promise<string> {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return `${header}.${token.split('.')[1] ?? ''}.`;
}

/** The same claims, signed by HS256 with the public key as the secret. */
export async function symmetricToken(pair: SigningPair, claims: JWTPayload): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey));
  return new SignJWT({ iss: 'https://api.botframework.com', ...claims })
    .setProtectedHeader({ alg: 'HS256', kid: pair.kid })
    .setExpirationTime('10m')
    .sign(secret);
}

/** Listens on a free port of 127.0.0.1 and gives the origin. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Closes a server with all its connections. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function createPair(kid: string): Promise<SigningPair> {
  return { kid, ...(await generateKeyPair('RS256', { extractable: true })) };
}

async function publicJwk({ kid, publicKey }: SigningPair) {
  return { ...(await exportJWK(publicKey)), kid, use: 'sig' };
}
