/** A date or figure with its standing. `value` is `null` while it is not known; `confirmed: false` must be told as such. */
export interface Known<Value> {
  readonly value: Value | null;
  readonly confirmed: boolean;
}

/** The dates of one award year, as far as the rules need them; `data/fafsa` has them with their sources. ISO dates. */
export interface AwardYearDates {
  /** `2026-27`. */
  readonly awardYear: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly formOpenedOn: Known<string>;
  /** The last moment to file, in the local time of an IANA zone. */
  readonly closesAt: Known<{ readonly on: string; readonly at: string; readonly timeZone: string }>;
  readonly correctionsUntil: Known<string>;
  /** The state's and schools' days. `from` begins something, `until` is the last day. */
  readonly deadlines: readonly {
    readonly id: string;
    readonly on: string;
    readonly kind: 'from' | 'until';
    readonly confirmed: boolean;
  }[];
}
