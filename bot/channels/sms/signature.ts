import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Form } from '../../guards/readBody.ts';

/**
 * Whether Twilio signed this form for this address: HMAC-SHA1 over the address and the sorted parameters, in base64. Compared in
 * constant time. The address is our configured one, never one that a request claims; an empty token or signature never counts.
 */
export function isSigned(
  token: string,
  address: string,
  form: Form,
  signature: string | string[] | undefined,
): boolean {
  if (token === '' || typeof signature !== 'string') return false;
  const given = Buffer.from(signature, 'latin1');
  const parameters = Object.keys(form)
    .sort()
    .map((name) =>
      valuesOf(form[name])
        .map((value) => name + value)
        .join(''),
    );
  const candidates = withAndWithoutPort(address).map((each) =>
    createHmac('sha1', token)
      .update(each + parameters.join(''), 'utf8')
      .digest('base64'),
  );
  return candidates
    .map((each) => each.length === given.length && timingSafeEqual(Buffer.from(each, 'latin1'), given))
    .includes(true);
}

/** Of a parameter that was sent several times, each value counts once. */
function valuesOf(value: string | string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : [...new Set(value ?? [])].sort();
}

/** Twilio signs some addresses with their port and some without. */
function withAndWithoutPort(address: string): readonly string[] {
  const url = new URL(address);
  const rest = address.slice(url.origin.length);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = `${url.protocol}//${url.hostname}`;
  return [`${host}${rest}`, `${host}:${port}${rest}`];
}
