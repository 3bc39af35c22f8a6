import type { SensitiveKind } from '../sensitiveKind.ts';
import type { Token } from './tokens.ts';

/** A message on its way through the finders. */
export interface Reading {
  readonly message: string;
  readonly tokens: readonly Token[];
  /** The calendar year of the day the message came in. */
  readonly currentYear: number;
}

/** A run of tokens to remove, `from` and `to` both included. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly kind: SensitiveKind;
}

/** Finds one sort of sensitive thing. Linear in the number of tokens; never claims a token that is removed already. */
export type Finder = (reading: Reading) => readonly Claim[];
