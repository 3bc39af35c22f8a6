import type { Facts } from '../facts/facts.ts';
import { answersToTry, type AskableFact } from './likelyAnswers.ts';
import type { SeekerFor } from './loosen.ts';
import type { Match } from './match.ts';
import { matchTracks } from './matchTracks.ts';
import type { Track } from './track.ts';
import { variedThree } from './variedThree.ts';

/** What has to be known to see which question is worth asking. */
export interface Asking {
  readonly tracks: readonly Track[];
  readonly facts: Facts;
  readonly seekerFor: SeekerFor;
  /** ISO date. */
  readonly today: string;
}

/**
 * Of the facts that may be asked, the one whose answer would on average change most of the three tracks shown, asked later
 * the more private it is; among equal ones the first in the order given. `null` when no likely answer to any would change them, or
 * nothing fits. Only tracks that are possible now are looked at: knowing more hardly ever brings one back.
 */
export function nextFact(asking: Asking, open: readonly AskableFact[]): AskableFact | null {
  const matches = matchTracks(asking.tracks, asking.seekerFor(asking.facts), asking.today);
  if (!matches.some(({ fits }) => fits)) return null;
  const possible = { ...asking, rows: Int32Array.from(matches, ({ row }) => row) };
  const now = idsOf(variedThree(matches, asking.facts));
  const ranked = open
    .filter((fact) => asking.facts[fact] === undefined)
    .map((fact) => ({ fact, worth: worthOf(fact, possible, now) }))
    .toSorted((one, other) => other.worth - one.worth);
  const [best] = ranked;
  return best !== undefined && best.worth > 0 ? best.fact : null;
}

/** Only the rows of tracks that are still possible are looked at. */
type Possible = Asking & { readonly rows: Int32Array };

function worthOf(fact: AskableFact, asking: Possible, now: ReadonlySet<string>): number {
  const answers = answersToTry(
    fact,
    [...asking.rows].flatMap((row) => asking.tracks[row] ?? []),
  );
  if (answers.length === 0) return 0;
  const changed = answers.map((value) => {
    const then = shownFor(asking, { ...companions[fact], ...asking.facts, [fact]: value });
    return differences(now, then);
  });
  const mean = changed.reduce((sum, each) => sum + each, 0) / answers.length;
  return mean * (weights[fact] ?? 1);
}

function shownFor({ tracks, rows, seekerFor, today }: Possible, facts: Facts): ReadonlySet<string> {
  return idsOf(variedThree(matchTracks(tracks, seekerFor(facts), today, rows), facts));
}

function idsOf(picks: readonly Match[]): ReadonlySet<string> {
  return new Set(picks.map(({ track }) => track.id));
}

/** How many are in one set and not in the other, from either side. */
function differences(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((id) => other.has(id)).length;
  return one.size + other.size - 2 * common;
}

/** What is supposed beside an answer that says little alone: where somebody lives matters by how far they can go. */
const companions: { readonly [Name in AskableFact]?: Facts } = { town: { reach: 'region' } };

/**
 * How much sooner or later than by its worth alone a question is asked; set by this project. Everything turns
 * on the kind of work, and where somebody lives helps with whom to ask as well; what people do not like to tell, or what seldom tells much, comes late.
 */
const weights: { readonly [Name in AskableFact]?: number } = {
  sector: 10,
  town: 3,
  field: 3,
  occupation: 3,
  education: 1.5,
  times: 1.5,
  snap: 0.6,
  canPay: 0.8,
  learnsIn: 0.8,
  lowIncome: 0.4,
  enrolment: 0.3,
  job: 0.3,
  record: 0.2,
};
