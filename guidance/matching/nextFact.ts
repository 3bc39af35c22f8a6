import type { FactName, Facts } from '../facts/facts.ts';
import { answersToTry, type AskableFact } from './likelyAnswers.ts';
import type { SeekerFor } from './loosen.ts';
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
 * Of the facts that may be asked, the one whose answer would on average change most of the three tracks shown, asked less readily
 * the more private it is; among equal ones the first in the order given. `null` when no likely answer to any would change them.
 */
export function nextFact(asking: Asking, open: readonly AskableFact[]): AskableFact | null {
  const possible = { ...asking, tracks: possibleTracks(asking) };
  const now = shownFor(possible, asking.facts);
  const ranked = open
    .filter((fact) => asking.facts[fact] === undefined)
    .map((fact) => ({ fact, worth: worthOf(fact, possible, now) }))
    .toSorted((one, other) => other.worth - one.worth);
  const [best] = ranked;
  return best !== undefined && best.worth > 0 ? best.fact : null;
}

/** What another fact may still rule out: knowing more never brings back a track that is ruled out already. */
function possibleTracks({ tracks, facts, seekerFor, today }: Asking): readonly Track[] {
  return matchTracks(tracks, seekerFor(facts), today).map(({ track }) => track);
}

function worthOf(fact: AskableFact, asking: Asking, now: ReadonlySet<string>): number {
  const answers = answersToTry(fact, asking.tracks);
  if (answers.length === 0) return 0;
  const changed = answers.map((value) => {
    const then = shownFor(asking, { ...asking.facts, [fact]: value });
    return differences(now, then);
  });
  const mean = changed.reduce((sum, each) => sum + each, 0) / answers.length;
  return mean * readiness(fact);
}

function shownFor({ tracks, seekerFor, today }: Asking, facts: Facts): ReadonlySet<string> {
  const picks = variedThree(matchTracks(tracks, seekerFor(facts), today), facts);
  return new Set(picks.map(({ track }) => track.id));
}

/** How many are in one set and not in the other, from either side. */
function differences(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((id) => other.has(id)).length;
  return one.size + other.size - 2 * common;
}

/** How readily it is asked, 0 to 1: less what people do not like to tell. Set by this project. */
function readiness(fact: FactName): number {
  if (fact === 'record') return 0.5;
  return fact === 'snap' || fact === 'canPay' || fact === 'learnsIn' ? 0.8 : 1;
}
