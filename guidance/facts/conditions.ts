import type { Facts, FactName } from './facts.ts';

/** What a condition comes to for somebody: met, not met, or which fact would tell; `null` when only the provider can tell. */
export type Verdict = 'yes' | 'no' | { readonly unknown: FactName | null };

/** Younger ones finish high school in two years at the earliest. Years. */
const youngestSenior = 16;

/** Classes for adults are shown to nobody younger; from 18 on everybody is one, and in between the provider decides. Years. */
const youngestInAdultClass = 16;
const adult = 18;

/**
 * Who was 30 or younger on June 15, 2012 was born after June 15, 1981: that is so of everybody up to 44, since June 2026, and of
 * nobody from 50 on, before June 2031. Years.
 */
const surelyYoungIn2012 = 44;
const surelyOlderIn2012 = 50;

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
  'age-18-29': ageFrom(18, 29),
  'age-17': ageFrom(17),
  'age-30-in-2012': young2012,
  'adult-class': adultClass,
  teenager: ageFrom(13, 19),
  'women-focus': onlyProviderKnows,
  /** A record is not yet prison: whether any record will do, only the provider can tell. */
  'returning-citizen': ({ record }) =>
    record === false ? 'no' : unknown(record === undefined ? 'record' : null),
  'low-income': lowIncome,
  'laid-off': ({ laidOff }) => known('laidOff', laidOff, laidOff === true),
  'gets-snap': ({ snap }) => known('snap', snap, snap === true),
  'no-tfa': ({ tfa }) => known('tfa', tfa, tfa === false),
  /** A visa is not asked for: that it is not for people with one, the words say. */
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
  'youth-out-of-school': (facts) => both(ageFrom(16, 24)(facts), notInSchool(facts)),
  'youth-in-school': (facts) => both(ageFrom(14, 21)(facts), both(inSchool(facts), lowIncome(facts))),
  'top-of-class': onlyProviderKnows,
  'six-credits': onlyProviderKnows,
  'half-time': onlyProviderKnows,
  'financial-need': onlyProviderKnows,
  'files-fafsa': ({ citizen }) =>
    citizen === 'other' ? 'no' : unknown(citizen === undefined ? 'citizen' : null),
  'first-time-student': onlyProviderKnows,
  /** For the students of one college, and which college somebody goes to is not asked. */
  'student-there': ({ enrolment }) =>
    enrolment === 'college' ? unknown(null) : known('enrolment', enrolment, false),
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

function adultClass({ age }: Facts): Verdict {
  if (age === undefined || age >= adult) return known('age', age, true);
  return age < youngestInAdultClass ? 'no' : unknown(null);
}

function young2012({ age }: Facts): Verdict {
  if (age === undefined || age >= surelyOlderIn2012) return known('age', age, false);
  return age <= surelyYoungIn2012 ? 'yes' : unknown(null);
}

function lowIncome({ lowIncome: told, snap, tfa }: Facts): Verdict {
  return snap === true || tfa === true ? 'yes' : known('lowIncome', told, told === true);
}

/**
 * Somebody in the last years of high school can plan for the time after it: only the provider can tell when that is soon enough.
 * Who is younger has no diploma, whatever else is not known.
 */
function highSchoolDiploma({ education, age }: Facts): Verdict {
  if (education !== undefined && education !== 'highSchool') return education === 'none' ? 'no' : 'yes';
  if (age !== undefined && age < youngestSenior) return 'no';
  if (education === undefined) return unknown('education');
  return unknown(age === undefined ? 'age' : null);
}

/** A diploma from another state or country, or a degree, leaves open where high school ended. */
function connecticutHighSchool({ education }: Facts): Verdict {
  if (education === 'connecticut') return 'yes';
  if (education === 'bachelor') return unknown(null);
  return known('education', education, false);
}

function inSchool({ education, enrolment }: Facts): Verdict {
  if (education === 'highSchool') return 'yes';
  if (enrolment === undefined) return unknown('enrolment');
  if (enrolment !== 'none') return 'yes';
  return education === undefined ? unknown('education') : 'no';
}

function notInSchool(facts: Facts): Verdict {
  const verdict = inSchool(facts);
  return verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict;
}

/** What rules one of them out rules out both; of two that are open the first names what to ask. */
function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' ? other : one;
}
