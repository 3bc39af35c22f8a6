import type { Fund } from '../../data/schema/fund.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { planTracks } from '../plan/planTracks.ts';
import { trackName } from '../tracks/trackNames.ts';

/** A fund that may pay, and what it may pay for. */
export interface FundInQuestion {
  readonly fund: Fund;
  /** The resident's tracks that it is known to pay for, as they read their names; empty for one that pays for any training. */
  readonly tracks: readonly string[];
}

/**
 * The funds worth judging: those of the tracks kept or found, those that pay for any training, and adult education for who has no
 * diploma, since much else asks for one. Without tracks all there are.
 */
export function fundsInQuestion(scope: Scope): readonly FundInQuestion[] {
  const { tracks } = planTracks(scope);
  const all = [...scope.guide.catalogue.funds.values()].map((fund) => ({
    fund,
    tracks: tracks
      .filter((track) => track.funds.includes(fund.id))
      .map((track) => trackName(track, scope.language)),
  }));
  if (tracks.length === 0) return all;
  const first = factsIn(scope).education === 'none' ? 'adult-education' : null;
  return all.filter(({ fund, tracks: named }) => named.length > 0 || fund.anyTraining || fund.id === first);
}
