import { createHash } from 'node:crypto';
import type { Guide } from '../../../data/guide.ts';

/** Short addresses of the https links that the guide knows, and of no others. */
export interface ShortLinks {
  /** The short address where that is shorter; any other comes back as it is. */
  shorten(url: string): string;
  /** The address that a code leads to. */
  target(code: string): string | undefined;
}

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const codeLength = 6;
const addresses = /https:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g;

/** Codes are made from the addresses alone: the same in every process and after every restart, for as long as the address is known. */
export function createShortLinks(guide: Guide, origin: string): ShortLinks {
  const byCode = new Map<string, string>();
  const byUrl = new Map<string, string>();
  for (const url of [...addressesIn(guide)].sort()) {
    const code = freeCode(url, byCode);
    byCode.set(code, url);
    byUrl.set(url, code);
  }
  return {
    shorten(url) {
      const code = byUrl.get(url);
      const short = `${origin}/l/${code ?? ''}`;
      return code !== undefined && short.length < url.length ? short : url;
    },
    target: (code) => byCode.get(code),
  };
}

/** Two addresses with the same code: the later one in the alphabet takes a longer one. */
function freeCode(url: string, taken: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(url).digest();
  const letters = Array.from(hash, (byte) => alphabet[byte % alphabet.length]).join('');
  let length = codeLength;
  while (taken.has(letters.slice(0, length))) length += 1;
  return letters.slice(0, length);
}

/** Every https address in the catalogue, wherever it stands. */
function addressesIn({ catalogue }: Guide): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const [url] of value.matchAll(addresses)) found.add(url);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
    for (const part of parts) look(part);
  };
  look(catalogue);
  return found;
}
