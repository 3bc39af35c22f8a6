import { errors, jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';

/**
 * Checks a token (JWT, HS256) with the first of the keys that signed it, while one secret is changed for another. Rejects as `jwtVerify`
 * does.
 */
export async function verifyWithAny(
  [key, ...others]: readonly [Uint8Array, ...Uint8Array[]],
  token: string,
  expected: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, key, expected);
  } catch (cause) {
    const [next, ...rest] = others;
    if (next === undefined || !(cause instanceof errors.JWSSignatureVerificationFailed)) throw cause;
    return verifyWithAny([next, ...rest], token, expected);
  }
}
