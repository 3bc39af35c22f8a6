import type { InterestProfile } from '../interests/scoreInterests.ts';
import { sectorsFor } from '../interests/sectorsFor.ts';
import type { OccupationInterests } from '../interests/sectorsFor.ts';
import type { Sector } from '../matching/track.ts';
import { exactProfile } from './exactProfile.ts';
import { measureHits } from './measureHits.ts';
import type { Hits, Outcome } from './measureHits.ts';
import type { SimulatedResident } from './residentsOf.ts';

/** What comes of stopping after the first round where a rule says so, and asking the others everything. Shares, 0 to 1. */
export interface StopRule {
  readonly stopped: number;
  /** Own sector among the first three: of those who stop, and of all. */
  readonly firstThreeOfStopped: number;
  readonly firstThree: number;
  readonly named: number;
}

/** How well the ranking of sectors finds the sectors of simulated residents. */
export interface SectorEvaluation {
  /** Each occupation's own interests without noise: no more can be had. */
  readonly exact: Hits;
  readonly afterFirstRound: Hits;
  readonly afterAll: Hits;
  /** Stopping where one or two types stand out. */
  readonly clearProfile: StopRule;
  /** Stopping where at most three sectors lead. */
  readonly fewSectors: StopRule;
}

interface Rounds {
  readonly profile: InterestProfile;
  readonly early: Outcome<Sector>;
  readonly late: Outcome<Sector>;
}

/** Ranks the sectors for every simulated resident by these occupations, and counts. */
export function evaluateSectors(
  residents: readonly SimulatedResident<OccupationInterests>[],
  occupations: readonly OccupationInterests[],
): SectorEvaluation {
  const outcomeOf = (own: Sector, profile: InterestProfile): Outcome<Sector> => {
    const { ranked, leading } = sectorsFor(profile, occupations);
    return { own, ranked: ranked.map(({ sector }) => sector), leading };
  };
  const rounds = residents.map(({ occupation: { sector }, afterFirstRound, afterAll }) => ({
    profile: afterFirstRound,
    early: outcomeOf(sector, afterFirstRound),
    late: outcomeOf(sector, afterAll),
  }));
  return {
    exact: measureHits(occupations.map((one) => outcomeOf(one.sector, exactProfile(one)))),
    afterFirstRound: measureHits(rounds.map(({ early }) => early)),
    afterAll: measureHits(rounds.map(({ late }) => late)),
    clearProfile: measureStop(rounds, ({ profile }) => profile.shape === 'clear'),
    fewSectors: measureStop(rounds, ({ early }) => early.leading.length > 0 && early.leading.length <= 3),
  };
}

function measureStop(rounds: readonly Rounds[], stops: (round: Rounds) => boolean): StopRule {
  const stopped = rounds.filter(stops);
  const all = measureHits(rounds.map((round) => (stops(round) ? round.early : round.late)));
  return {
    stopped: stopped.length / rounds.length,
    firstThreeOfStopped: measureHits(stopped.map(({ early }) => early)).firstThree,
    firstThree: all.firstThree,
    named: all.named,
  };
}
