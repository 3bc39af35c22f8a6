import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Makes and reads JSON Web Tokens, HS256 and nothing else. */
export interface SignedClaims {
  sign(claims: object): string;
  /** The claims as they were signed, unchecked; `undefined` for anything that was not signed with one of the keys. */
  read(token: string): unknown;
}

/** The header of every token of ours, and the only one that is taken. */
const header = Buffer.from('{"alg":"HS256"}').toString('base64url');

/**
 * Signs with a key of at least 32 bytes, and takes what others signed that are given. WebCrypto, and so jose, hands every signature to another thread and back, which costs more than
 * the rest of a small request; this computes it where it is.
 */
export function createSignedClaims(key: Uint8Array, others: readonly Uint8Array[] = []): SignedClaims {
  const secret = createSecretKey(key);
  const secrets = [secret, ...others.map((other) => createSecretKey(other))];
  const signatureOf = (signed: string, by = secret): string =>
    createHmac('sha256', by).update(signed).digest('base64url');
  return {
    sign: (claims) => {
      const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      return `${signed}.${signatureOf(signed)}`;
    },
    read: (token) => {
      const [given, payload, signature, ...more] = token.split('.', 4);
      if (given !== header || payload === undefined || signature === undefined || more.length > 0)
        return undefined;
      const signed = `${given}.${payload}`;
      if (!secrets.some((each) => isSame(signature, signatureOf(signed, each)))) return undefined;
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as unknown;
    },
  };
}

/** Takes as long wherever they differ. Compared as text, so that a signature can be written in one way only. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
