import { gsmUnits, isGsm } from './gsm7.ts';

/** How a text message travels, and in how many segments it is paid for. */
export interface Segments {
  readonly encoding: 'gsm7' | 'ucs2';
  /** 0 for an empty message. */
  readonly segments: number;
}

/** What fits into the only segment, and into each of several, which carry a header (3GPP TS 23.040). Units: septets, UTF-16 units. */
const room = { gsm7: { single: 160, each: 153 }, ucs2: { single: 70, each: 67 } } as const;

/** Counts as networks do: no segment ends within a character, be it an escaped one or one outside of the basic plane. */
export function countSegments(text: string): Segments {
  const encoding = isGsm(text) ? 'gsm7' : 'ucs2';
  const costs = Array.from(text).map((each) => (encoding === 'gsm7' ? (gsmUnits(each) ?? 1) : each.length));
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  const { single, each } = room[encoding];
  if (all <= single) return { encoding, segments: all === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > each) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return { encoding, segments };
}
