import type { Schedule, Sector, TechnologyField } from '../matching/track.ts';
import type { PayWish, Reach } from '../matching/wishes.ts';

/** How far school went: none finished, still in high school, finished in Connecticut, in another state or abroad, or a bachelor degree. */
export const educations = ['none', 'highSchool', 'connecticut', 'elsewhere', 'abroad', 'bachelor'] as const;

/** One answer to how far school went. A GED counts as finished where it was taken. */
export type Education = (typeof educations)[number];

/** How much time a week can go into a class: full days as in a job, or some hours beside work or family. */
export const paces = ['full', 'part'] as const;

/** One answer to how much time a week there is. */
export type Pace = (typeof paces)[number];

/** Languages in which a class can be followed, or is given; `other` is any but English and Spanish. */
export const classLanguages = ['en', 'es', 'other'] as const;

/** One language of classes. */
export type ClassLanguage = (typeof classLanguages)[number];

/** Where a resident studies now. `capital` is CT State Capital, `college` any other. */
export const enrolments = ['none', 'college', 'capital'] as const;

/** One answer to where a resident studies now. */
export type Enrolment = (typeof enrolments)[number];

/** The kind of work a resident has now. */
export const jobs = ['none', 'manufacturing', 'ownBusiness', 'other'] as const;

/** One answer to what work a resident has now. */
export type Job = (typeof jobs)[number];

/** What is known of a resident. Everything may be absent: not asked, skipped or not known, which is never the same as no. */
export interface Facts {
  /** The kind of work asked for by name. */
  readonly sector?: Sector;
  /** The kind of technology work; only beside the sector `technology`. */
  readonly field?: TechnologyField;
  /**
   * The job asked for by name, its SOC code `47-2111`, or the id of the track that leads to it where it has none; beside a sector
   * other than technology, whose kinds are fields.
   */
  readonly occupation?: string;
  /** Whole years, 10 to 110. */
  readonly age?: number;
  /** Id of a Connecticut town, `hartford`. */
  readonly town?: string;
  /** Id of the workforce board that serves the town; follows from it. */
  readonly board?: string;
  readonly reach?: Reach;
  /** When classes can be attended; empty for any time. */
  readonly times?: readonly Schedule[];
  /** The most time there is: somebody with full days can also take some hours. */
  readonly pace?: Pace;
  /** The longest training there is time for, whole weeks, 1 to 260. */
  readonly weeks?: number;
  /** The day by which it has to begin, ISO date. */
  readonly startBy?: string;
  /** Whether a wage is needed while learning. */
  readonly pay?: PayWish;
  /** What the resident could pay towards it, whole dollars; 0 is nothing. */
  readonly canPay?: number;
  readonly education?: Education;
  /** Languages in which the resident can follow a class, at least one. */
  readonly learnsIn?: readonly ClassLanguage[];
  /** Somebody has to look after the resident's children during class. */
  readonly childcare?: boolean;
  /** Has a criminal record. */
  readonly record?: boolean;
  readonly driverLicense?: boolean;
  /** Was laid off or got notice; having quit does not count. */
  readonly laidOff?: boolean;
  /** Served in the U.S. armed forces. */
  readonly veteran?: boolean;
  readonly disability?: boolean;
  readonly lowIncome?: boolean;
  /** Gets SNAP food help. */
  readonly snap?: boolean;
  /** Gets TFA cash help. */
  readonly tfa?: boolean;
  /** As the FAFSA asks: a citizen or eligible noncitizen, or neither. */
  readonly citizen?: 'eligible' | 'other';
  readonly enrolment?: Enrolment;
  readonly job?: Job;
}

/** The name of one fact. */
export type FactName = keyof Facts;

/** The names of all facts. */
export const factNames = [
  'sector',
  'field',
  'occupation',
  'age',
  'town',
  'board',
  'reach',
  'times',
  'pace',
  'weeks',
  'startBy',
  'pay',
  'canPay',
  'education',
  'learnsIn',
  'childcare',
  'record',
  'driverLicense',
  'laidOff',
  'veteran',
  'disability',
  'lowIncome',
  'snap',
  'tfa',
  'citizen',
  'enrolment',
  'job',
] as const satisfies readonly FactName[];
