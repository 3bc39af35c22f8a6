/** One thing in a profile that could not be used. */
export interface Problem {
  /** Where it stands: `facts.age`, `scores`, `line`. */
  readonly field: string;
  /**
   * `notJson`, `notAnObject`, `unknownField`, `wrongValue` (`values` has what is allowed), `outOfRange` (`values` has the limits),
   * `unknownTown`, `otherState`, `notSixScores`, `contradiction` (`values` has the other field), `unknownActivity`.
   */
  readonly code: string;
  readonly values?: readonly (string | number)[];
}
