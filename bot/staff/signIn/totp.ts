import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a code is good for. */
const stepSeconds = 30;
const digits = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The time step of an instant: RFC 6238 with its usual step of 30 s. */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1000 / stepSeconds);
}

/** The code of a step: RFC 6238 over HMAC-SHA-1, six digits, as every authenticator app has it. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const number = (hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/**
 * The step that a code belongs to: now, or one before or after, for clocks that are a little off; `null` for a wrong code or one of a
 * step up to `lastStep`, which was used before.
 */
export function stepOf(secret: Uint8Array, code: string, now: Date, lastStep: number): number | null {
  const current = stepAt(now);
  const steps = [current, current - 1, current + 1].filter((step) => step > lastStep);
  return steps.find((step) => isSame(codeAt(secret, step), code)) ?? null;
}

/** Compared in constant time. */
function isSame(code: string, given: string): boolean {
  const [a, b] = [Buffer.from(code), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** RFC 4648 without padding, as apps want to have the secret typed. */
export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** The address that an app on the same device opens. */
export function otpauthLink(secret: Uint8Array, name: string): string {
  const parameters = new URLSearchParams({ secret: toBase32(secret), issuer: 'Guidepost' });
  return `otpauth://totp/${encodeURIComponent(`Guidepost:${name}`)}?${parameters.toString()}`;
}
