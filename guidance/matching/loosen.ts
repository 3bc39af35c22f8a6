import type { FactName, Facts } from '../facts/facts.ts';
import { fittingIn } from './fittingIn.ts';
import { matchTracks } from './matchTracks.ts';
import type { Seeker } from './seeker.ts';
import type { Track } from './track.ts';

/** The wishes that can leave tracks out, in the order in which a resident is asked to think again. Who they are is no wish. */
export const loosableWishes = [
  'reach',
  'times',
  'weeks',
  'pace',
  'startBy',
  'canPay',
  'pay',
  'sector',
] as const satisfies readonly FactName[];

/** One wish that a resident can think about again. */
export type LoosableWish = (typeof loosableWishes)[number];

/** Finds who somebody would be with other facts. */
export type SeekerFor = (facts: Facts) => Seeker;

/**
 * The fewest wishes which, given up altogether, let more fitting tracks through than there are; among equally few, the
 * first in order: a resident sooner travels further than gives up the kind of work. Empty when giving up three does not help.
 */
export function wishesToLoosen(
  tracks: readonly Track[],
  facts: Facts,
  seekerFor: SeekerFor,
  today: string,
): readonly LoosableWish[] {
  const fitting = (tried: Facts) => fittingIn(matchTracks(tracks, seekerFor(tried), today));
  const now = fitting(facts);
  const expressed = loosableWishes.filter((wish) => facts[wish] !== undefined);
  return fewestFirst(expressed).find((given) => fitting(without(facts, given)) > now) ?? [];
}

/** Every choice of one, two or three of the wishes, few before many, each in the order given. */
function fewestFirst(wishes: readonly LoosableWish[]): readonly (readonly LoosableWish[])[] {
  const grown = (smaller: readonly (readonly LoosableWish[])[]) =>
    smaller.flatMap((some) => {
      const after = wishes.slice(wishes.indexOf(some.at(-1) ?? 'reach') + (some.length === 0 ? 0 : 1));
      return (some.length === 0 ? wishes : after).map((wish) => [...some, wish]);
    });
  const ones = grown([[]]);
  const twos = grown(ones);
  return [...ones, ...twos, ...grown(twos)];
}

/** Facts without these; with the sector goes the kind of technology work, or the job. */
export function without(facts: Facts, wishes: readonly FactName[]): Facts {
  const gone: readonly string[] = wishes.includes('sector') ? [...wishes, 'field', 'occupation'] : wishes;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !gone.includes(name)));
}
