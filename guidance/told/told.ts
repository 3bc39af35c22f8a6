import type { FactName, Facts } from '../facts/facts.ts';

/** One fact that somebody told of themselves in passing. */
export interface Told {
  readonly name: FactName;
  /** As `Facts` has it. */
  readonly value: NonNullable<Facts[FactName]>;
  /** The folded words that tell it, each stretch of a clause on a line: what is left without them may be an answer or a wish. */
  readonly evidence: string;
  /** How many, where it was said: children, 1 to 19. */
  readonly count?: number;
}

/** Reads one kind of fact out of a clause that its writer says of themselves. `today` is an ISO date. */
export type TellingReader = (clause: string, today: string) => Told | null;
