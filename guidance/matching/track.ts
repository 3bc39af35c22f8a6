import type { ConditionId } from '../facts/conditions.ts';
import type { ClassLanguage, Pace } from '../facts/facts.ts';
import type { Localised } from '../localised.ts';

/** The parts of the job market that the catalogue is sorted into. */
export const sectors = [
  'technology',
  'insurance',
  'manufacturing',
  'trades',
  'energy',
  'health',
  'childcare',
  'transport',
] as const;

/** One part of the job market. */
export type Sector = (typeof sectors)[number];

/** The kinds of technology work. */
export const technologyFields = ['it-support', 'cloud', 'cybersecurity', 'software', 'data', 'ai'] as const;

/** One kind of technology work. */
export type TechnologyField = (typeof technologyFields)[number];

/** When a training can be attended. */
export const schedules = ['days', 'evenings', 'weekends', 'online'] as const;

/** One time at which a training can be attended; `online` is in one's own time. */
export type Schedule = (typeof schedules)[number];

/**
 * How sure it is that people are taken on. `open`: shown open by a source of the last twelve months. `presumed`: a continuing
 * programme, nothing says it closed. `unconfirmed`: it ran once, it may have lapsed. `ended`: a source says it is over.
 */
export const trackStatuses = ['open', 'presumed', 'unconfirmed', 'ended'] as const;

/** How sure it is that a track takes people on. */
export type TrackStatus = (typeof trackStatuses)[number];

/** One training a resident can apply to, as far as matching needs to know it. */
export interface Track {
  /** kebab-case, unique, never reused. */
  readonly id: string;
  /** `any` fits every sector (an apprenticeship office, SNAP training). */
  readonly sector: Sector | 'any';
  readonly fields: readonly TechnologyField[];
  /** Ids of towns where it is taught; empty when only online or not known. */
  readonly towns: readonly string[];
  readonly online: boolean;
  /** Offered in many places of the state, so that distance does not count. */
  readonly statewide: boolean;
  /** Empty when the sources do not say. */
  readonly schedules: readonly Schedule[];
  /** Languages it is given in; empty when the sources do not say. */
  readonly languages: readonly ClassLanguage[];
  /** `full` takes full days, `part` some hours a week; absent when the sources do not say. */
  readonly pace?: Pace;
  /** Days on which it begins that the sources name, ISO dates, in order; empty when they name none. */
  readonly starts: readonly string[];
  /** What somebody has to be or have to get in, all of it. */
  readonly conditions: readonly ConditionId[];
  /** What it costs before anybody helps, whole dollars from lowest to highest, where the sources say. */
  readonly price?: readonly [number, number];
  /** Ids of the funds that can pay for it. */
  readonly funds: readonly string[];
  /** A wage is paid while learning. */
  readonly earns: boolean;
  /** `yes` free to the resident, `aid` free or cheap when aid pays, `no` costs money, `unknown`. */
  readonly free: 'yes' | 'aid' | 'no' | 'unknown';
  /** Length in weeks from shortest to longest, where the sources say. */
  readonly weeks?: readonly [number, number];
  readonly status: TrackStatus;
  /** The newest day on which a source shows that it ran, ISO date. */
  readonly verifiedOn: string;
  /** From this day on it is not presented as open, ISO date. */
  readonly expiresOn: string;
  /** Standard Occupational Classification codes it leads to, `15-1232`. */
  readonly occupations: readonly string[];
  readonly name: string;
  /** Other names that people know it by. */
  readonly also: readonly string[];
  readonly provider: string;
  readonly credential: Localised;
}
