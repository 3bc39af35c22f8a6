import type { Source } from '../reply.ts';

/** A day that one can be reminded of, as it stands today. */
export interface DaySubject {
  readonly kind: 'day';
  /** `<award year>.<id of the day>`. */
  readonly about: string;
  readonly name: string;
  /** ISO date. */
  readonly on: string;
  /** `from` begins something, `until` is the last day. */
  readonly turns: 'from' | 'until';
  /** The day in words, with how long it is until then; or what was published. */
  readonly words: string;
  readonly sources: readonly Source[];
}

/** A step that is not done. */
export interface StepSubject {
  readonly kind: 'step';
  readonly about: 'fafsa' | 'plan';
  readonly name: string;
}

/** What a reminder can be about. */
export type Subject = DaySubject | StepSubject;
