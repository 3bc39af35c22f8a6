/** One thing in a profile that could not be used. */
export interface Problem {
  /** Where it stands: `facts.age`, `scores`, `line`. */
  readonly field: string;
  /**
   * `notJson`, `notAnObject`, `unknownField`, `wrongValue` (`values` has what is allowed), `outOfRange` (`values` has the limits),
   * `unknownTown`, `otherState`, `notSixScores`, `contradiction` (`values` has the other field), `unknownActivity`, `notUsed`
   * (`values` has the field that was used instead), `tooLong` (`values` has the most characters), `more` (`values` has how many
   * problems besides), `failed`: a fault of ours.
   */
  readonly code: string;
  readonly values?: readonly (string | number)[];
}
