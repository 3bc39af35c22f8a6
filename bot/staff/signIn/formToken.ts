import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token that stands in every form of a visit. It is made from the cookie's, which no other site can read or guess, and changes with
 * it; from the form the cookie cannot be worked out.
 */
export function formToken(cookieToken: string): string {
  return createHmac('sha256', cookieToken).update('form').digest('base64url');
}

/** Compared in constant time. */
export function isFormToken(given: string, cookieToken: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(formToken(cookieToken))];
  return a.length === b.length && timingSafeEqual(a, b);
}
