import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What scrypt is given: N is two to the power of `logN`. */
export interface HashCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's least for scrypt: 128 MiB and about 0.4 s on one core. */
export const usualCost: HashCost = { logN: 17, r: 8, p: 1 };

const length = 32;

/** A password as it is stored: `scrypt$logN$r$p$salt$hash`. */
export async function hashPassword(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const { logN, r, p } = cost;
  return ['scrypt', logN, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether it is the password that was stored, compared in constant time. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, logN, r, p, salt = '', hash = ''] = stored.split('$');
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === length && timingSafeEqual(derived, expected);
}

/** In a thread of its own. Unicode's ways to write one character count as the same. */
function derive(password: string, salt: Buffer, { logN, r, p }: HashCost): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
