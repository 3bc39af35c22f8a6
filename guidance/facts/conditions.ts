import type { Facts, FactName } from './facts.ts';

/** What a condition comes to for somebody: met, not met, or which fact would tell; `null` when only the provider can tell. */
export type Verdict = 'yes' | 'no' | { readonly unknown: FactName | null };

/** Younger ones finish high school in two years at the earliest. Years. */
const youngestSenior = 16;

type Rule = (facts: Facts) => Verdict;

/**
 * The closed list of conditions that a track or a fund can set, each with its rule. `data/conditions.json` says each in words.
 * A rule answers `no` only where the facts rule it out: whoever decides may still see it otherwise, so nobody is told more than
 * "probably not".
 */
export const conditionRules = {
  'connecticut-resident': ({ town }) => (town === undefined ? unknown('town') : 'yes'),
  'hartford-resident': ({ town }) => known('town', town, town === 'hartford'),
  'north-central-region': ofBoard('capital-workforce-partners'),
  'eastern-region': ofBoard('eastern-workforce-board'),
  'age-14-24': ageFrom(14, 24),
  'age-16-24': ageFrom(16, 24),
  'age-16': ageFrom(16),
  'age-18': ageFrom(18),
  'age-17': ageFrom(17),
  teenager: ageFrom(13, 19),
  'women-focus': onlyProviderKnows,
  'returning-citizen': ({ record }) => known('record', record, record === true),
  'low-income': ({ lowIncome, snap, tfa }) =>
    snap === true || tfa === true ? 'yes' : known('lowIncome', lowIncome, lowIncome === true),
  'laid-off': ({ laidOff }) => known('laidOff', laidOff, laidOff === true),
  'gets-snap': ({ snap }) => known('snap', snap, snap === true),
  'no-tfa': ({ tfa }) => known('tfa', tfa, tfa === false),
  undocumented: ({ citizen }) => known('citizen', citizen, citizen === 'other'),
  'citizen-or-eligible-noncitizen': ({ citizen }) => known('citizen', citizen, citizen === 'eligible'),
  /** People with DACA and others may work, so no answer rules it out, and none is asked for. */
  'work-permit': ({ citizen }) => (citizen === 'eligible' ? 'yes' : unknown(null)),
  'high-school-diploma': highSchoolDiploma,
  'no-high-school-diploma': ({ education }) => known('education', education, education === 'none'),
  'connecticut-high-school': connecticutHighSchool,
  /** Still to be met by somebody in high school; of no use to others. */
  'finishes-high-school': ({ education }) =>
    education === 'highSchool' ? unknown(null) : known('education', education, false),
  'no-bachelor-degree': ({ education }) => known('education', education, education !== 'bachelor'),
  'not-in-high-school': ({ education }) => known('education', education, education !== 'highSchool'),
  'not-in-school': notInSchool,
  'top-of-class': onlyProviderKnows,
  'six-credits': onlyProviderKnows,
  'half-time': onlyProviderKnows,
  'financial-need': onlyProviderKnows,
  'files-fafsa': ({ citizen }) =>
    citizen === 'other' ? 'no' : unknown(citizen === undefined ? 'citizen' : null),
  'college-student': ({ enrolment }) => known('enrolment', enrolment, enrolment !== 'none'),
  'capital-student': ({ enrolment }) => known('enrolment', enrolment, enrolment === 'capital'),
  'enrolled-learner': ({ enrolment, education }) =>
    education === 'highSchool' ? 'yes' : known('enrolment', enrolment, enrolment !== 'none'),
  'employed-in-manufacturing': ({ job }) => known('job', job, job === 'manufacturing'),
  'partner-employee': ({ job }) =>
    job === 'none' || job === 'ownBusiness' ? 'no' : unknown(job === undefined ? 'job' : null),
  'business-owner': ({ job }) => known('job', job, job === 'ownBusiness'),
  'apprentice-hire-first': onlyProviderKnows,
  'job-center-registration': onlyProviderKnows,
  'approved-program': onlyProviderKnows,
  'background-check': ({ record }) =>
    record === false ? 'yes' : unknown(record === undefined ? 'record' : null),
  'health-check': onlyProviderKnows,
  'driver-license': ({ driverLicense }) => known('driverLicense', driverLicense, driverLicense === true),
  veteran: ({ veteran }) => known('veteran', veteran, veteran === true),
  disability: ({ disability }) => known('disability', disability, disability === true),
  'youth-barrier': onlyProviderKnows,
} as const satisfies Record<string, Rule>;

/** One condition of a track or a fund. */
export type ConditionId = keyof typeof conditionRules;

/** The ids of all conditions. */
export const conditionIds = Object.keys(conditionRules) as readonly ConditionId[];

/** What a condition comes to for these facts. */
export function verdictOn(condition: ConditionId, facts: Facts): Verdict {
  return conditionRules[condition](facts);
}

function known(fact: FactName, value: unknown, met: boolean): Verdict {
  return value === undefined ? unknown(fact) : met ? 'yes' : 'no';
}

function unknown(fact: FactName | null): Verdict {
  return { unknown: fact };
}

function onlyProviderKnows(): Verdict {
  return unknown(null);
}

/** Whether a workforce board serves the resident's town. */
function ofBoard(board: string): Rule {
  return ({ town, board: own }) => {
    if (own !== undefined) return own === board ? 'yes' : 'no';
    return unknown(town === undefined ? 'town' : null);
  };
}

function ageFrom(youngest: number, oldest = Infinity): Rule {
  return ({ age }) => known('age', age, age !== undefined && age >= youngest && age <= oldest);
}

/** Somebody in the last years of high school can plan for the time after it: only the provider can tell when that is soon enough. */
function highSchoolDiploma({ education, age }: Facts): Verdict {
  if (education !== 'highSchool') return known('education', education, education !== 'none');
  return age !== undefined && age < youngestSenior ? 'no' : unknown(null);
}

/** A diploma from another state or country, or a degree, leaves open where high school ended. */
function connecticutHighSchool({ education }: Facts): Verdict {
  if (education === 'connecticut') return 'yes';
  if (education === 'bachelor') return unknown(null);
  return known('education', education, false);
}

function notInSchool({ education, enrolment }: Facts): Verdict {
  if (education === 'highSchool') return 'no';
  if (enrolment === undefined) return unknown('enrolment');
  if (enrolment !== 'none') return 'no';
  return education === undefined ? unknown('education') : 'yes';
}
