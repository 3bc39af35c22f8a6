import { educations, enrolments, jobs, paces, classLanguages } from '../../guidance/facts/facts.ts';
import { payWishes, reaches } from '../../guidance/matching/wishes.ts';
import { choice } from '../engine/kinds/choice.ts';
import { number } from '../engine/kinds/number.ts';
import { several } from '../engine/kinds/several.ts';
import { town } from '../engine/kinds/town.ts';
import { yesNo } from '../engine/kinds/yesNo.ts';
import { citizenKind } from '../fafsa/citizenKind.ts';
import { canPayKind } from './canPayKind.ts';
import { classTimes } from './classTimes.ts';
import { weeksKind } from './weeksKind.ts';

const mayBeUnsure = yesNo({ unsure: true });

/**
 * How each fact about a resident is asked, in whatever flow asks it; its words stand under `facts.<name>`. Ages run from 10 to 110.
 */
export const factKinds = {
  town: town(),
  reach: choice(reaches),
  times: classTimes(),
  pace: choice(paces),
  weeks: weeksKind(),
  pay: choice(payWishes),
  canPay: canPayKind(),
  education: choice(educations),
  learnsIn: several(classLanguages),
  age: number({ min: 10, max: 110 }),
  record: yesNo(),
  driverLicense: yesNo(),
  laidOff: yesNo(),
  veteran: yesNo(),
  disability: yesNo(),
  lowIncome: mayBeUnsure,
  snap: yesNo(),
  tfa: mayBeUnsure,
  citizen: citizenKind(),
  enrolment: choice(enrolments),
  job: choice(jobs),
};

/** A fact that can be asked about. */
export type AskedFact = keyof typeof factKinds;

/** How the question about a fact is asked: under shared words, and it may always be skipped. */
export function asFact(fact: AskedFact): { words: string; optional: true } {
  return { words: `facts.${fact}`, optional: true };
}
