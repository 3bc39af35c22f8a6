import type { Catalogue } from '../../data/catalogue.ts';
import type { Need } from '../../data/schema/contact.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { needsOf } from '../../dialogs/handoff/needsOf.ts';
import { jobLedTo } from '../../dialogs/tracks/jobLedTo.ts';
import { seekersFor } from '../../dialogs/training/seekersFor.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { InterestProfile } from '../../guidance/interests/scoreInterests.ts';
import { sectorsFor } from '../../guidance/interests/sectorsFor.ts';
import { workLiked } from '../../guidance/interests/workLiked.ts';
import { askableFacts, type AskableFact } from '../../guidance/matching/likelyAnswers.ts';
import type { Match } from '../../guidance/matching/match.ts';
import { nextFact } from '../../guidance/matching/nextFact.ts';
import { isCaution } from '../../guidance/matching/reason.ts';
import { recommend } from '../../guidance/matching/recommend.ts';
import type { Profile } from './readProfile.ts';

const mostHelpers = 3;

/** What is recommended for a profile on a day (ISO date), as docs/profile.md says. */
export function answerProfile(profile: Profile, catalogue: Catalogue, today: string) {
  const { facts, interests, problems } = profile;
  const occupations = [...catalogue.occupations.values()];
  const ranking = interests ? sectorsFor(interests, occupations) : null;
  const { trackList: tracks } = catalogue;
  const seekerFor = seekersFor(catalogue, { ...workLiked(interests, occupations), rejected: [] });
  const day = profile.today ?? today;
  const { picks, shortage } = recommend(tracks, facts, seekerFor, day);
  const next = nextFact({ tracks, facts, seekerFor, today: day }, askable(facts));
  return {
    ...(profile.id === undefined ? {} : { id: profile.id }),
    interests: interests ? { shape: interests.shape, verdict: ranking?.verdict } : null,
    sectors: ranking?.ranked ?? [],
    tracks: picks.map((match) => answerTrack(match, { facts, interests, catalogue })),
    support: needsOf(facts).map((need) => ({ need, contacts: helpersFor(need, facts, catalogue) })),
    shortage,
    next: next === null ? null : { fact: next },
    problems,
  };
}

/** Ids of who helps with a need where somebody lives, at most three. */
function helpersFor(need: Need, { board }: Facts, { contacts }: Catalogue): readonly string[] {
  return [...contacts.values()]
    .filter(({ helpsWith, serves }) => helpsWith.includes(need) && (serves ?? board) === board)
    .map(({ id }) => id)
    .slice(0, mostHelpers);
}

/** What `npm run recommend` says to one profile. */
export type ProfileAnswer = ReturnType<typeof answerProfile>;

/** The kind of technology work is asked only of who wants technology, the job only of who wants another sector. */
function askable({ sector }: Facts): readonly AskableFact[] {
  const refined = sector === undefined ? [] : [sector === 'technology' ? 'field' : 'occupation'];
  return askableFacts.filter((fact) => (fact !== 'field' && fact !== 'occupation') || refined.includes(fact));
}

interface Known {
  readonly facts: Facts;
  readonly interests: InterestProfile | null;
  readonly catalogue: Catalogue;
}

function answerTrack({ track, fits, status, miles, reasons }: Match<CatalogueTrack>, known: Known) {
  const { id, name, provider, sector } = track;
  return {
    id,
    name,
    provider,
    sector,
    status,
    fits,
    miles: miles === null || track.online || track.statewide ? null : Math.round(miles * 10) / 10,
    reasons: reasons.filter((reason) => !isCaution(reason)),
    cautions: reasons.filter(isCaution),
    occupation: occupationOf(track, known),
    funds: fundsOf(track, known),
  };
}

function occupationOf(track: CatalogueTrack, { interests, catalogue }: Known) {
  const job = jobLedTo(track, catalogue, interests);
  if (!job) return null;
  const { soc, title, usMedianAnnualWage } = job.occupation;
  const fit = job.fit ? { fit: Math.round(job.fit.fit * 1000) / 1000, grade: job.fit.grade } : {};
  return { soc, title, usMedianAnnualWage, wagesFrom: catalogue.wagesFrom.en, ...fit };
}

/** The track's own funds, and those for any training that are not unlikely. */
function fundsOf({ funds }: CatalogueTrack, { facts, catalogue }: Known) {
  const own = funds.flatMap((id) => catalogue.funds.get(id) ?? []);
  const general = [...catalogue.funds.values()].filter((fund) => fund.anyTraining && !own.includes(fund));
  return [
    ...own.map((fund) => ({ id: fund.id, ...fundVerdict(fund, facts) })),
    ...general
      .map((fund) => ({ id: fund.id, ...fundVerdict(fund, facts) }))
      .filter(({ verdict }) => verdict !== 'unlikely'),
  ];
}
