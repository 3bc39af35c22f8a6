import { z } from 'zod';
import type { Catalogue } from '../../data/catalogue.ts';
import { findTown } from '../../data/findTown.ts';
import { isOtherState } from '../../data/isOtherState.ts';
import { isoDate } from '../../data/schema/isoDate.ts';
import { socCode } from '../../data/schema/occupation.ts';
import { contradictionsIn } from '../../guidance/facts/contradictions.ts';
import {
  classLanguages,
  educations,
  enrolments,
  factNames,
  jobs,
  paces,
} from '../../guidance/facts/facts.ts';
import type { FactName, Facts } from '../../guidance/facts/facts.ts';
import { schedules, sectors, technologyFields } from '../../guidance/matching/track.ts';
import { payWishes, reaches } from '../../guidance/matching/wishes.ts';
import { fold } from '../../guidance/text/fold.ts';
import { withBoard } from '../../dialogs/facts/withBoard.ts';
import { recognizeNumber } from '../../dialogs/engine/recognize.ts';
import type { Problem } from './problem.ts';

/** What is read of a town's name, characters. */
const longestTown = 100;

const yesOrNo = z.boolean();

const schemas: Readonly<Record<Exclude<FactName, 'town' | 'board'>, z.ZodType>> = {
  sector: z.enum(sectors),
  field: z.enum(technologyFields),
  occupation: socCode,
  age: z.int().min(10).max(110),
  reach: z.enum(reaches),
  times: z.array(z.enum(schedules)).max(schedules.length),
  pace: z.enum(paces),
  weeks: z.int().min(1).max(260),
  startBy: isoDate,
  pay: z.enum(payWishes),
  canPay: z.int().min(0).max(1_000_000),
  education: z.enum(educations),
  learnsIn: z.array(z.enum(classLanguages)).min(1).max(classLanguages.length),
  childcare: yesOrNo,
  record: yesOrNo,
  driverLicense: yesOrNo,
  laidOff: yesOrNo,
  veteran: yesOrNo,
  disability: yesOrNo,
  lowIncome: yesOrNo,
  snap: yesOrNo,
  tfa: yesOrNo,
  citizen: z.enum(['eligible', 'other']),
  enrolment: z.enum(enrolments),
  job: z.enum(jobs),
};

/** The facts that can be used, and what is wrong with the others. Facts that contradict each other are both left out. */
export function readFacts(
  given: unknown,
  catalogue: Catalogue,
): { facts: Facts; problems: readonly Problem[] } {
  if (given === undefined) return { facts: {}, problems: [] };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { facts: {}, problems: [{ field: 'facts', code: 'notAnObject' }] };
  const read = Object.entries(given).map(([name, value]) => readFact(name, value, catalogue));
  const facts = Object.fromEntries(read.flatMap(({ fact }) => (fact ? [fact] : []))) as Facts;
  const clashing = contradictionsIn(facts);
  const clear = Object.entries(facts).filter(([name]) => !clashing.flat().some((each) => each === name));
  return {
    facts: withBoard(Object.fromEntries(clear), catalogue),
    problems: [
      ...read.flatMap(({ problem }) => problem ?? []),
      ...clashing.map(([one, other]) => ({
        field: `facts.${one}`,
        code: 'contradiction',
        values: [`facts.${other}`],
      })),
    ],
  };
}

interface Read {
  readonly fact?: readonly [FactName, unknown];
  readonly problem?: Problem;
}

function readFact(name: string, value: unknown, catalogue: Catalogue): Read {
  const fact = factNames.find((each) => each === name);
  const field = `facts.${name}`;
  if (!fact || fact === 'board') return { problem: { field, code: 'unknownField', values: factNames } };
  if (fact === 'town') return readTown(value, catalogue);
  const plain = fact === 'age' && typeof value === 'string' ? (readAge(value) ?? value) : value;
  const parsed = schemas[fact].safeParse(plain);
  if (parsed.success) return { fact: [fact, parsed.data] };
  const [issue] = parsed.error.issues;
  return { problem: { field, ...described(issue) } };
}

function described(issue: z.core.$ZodIssue | undefined): Pick<Problem, 'code' | 'values'> {
  if (issue?.code === 'too_small') return { code: 'outOfRange', values: [Number(issue.minimum)] };
  if (issue?.code === 'too_big') return { code: 'outOfRange', values: [Number(issue.maximum)] };
  if (issue?.code === 'invalid_value') return { code: 'wrongValue', values: issue.values.map(String) };
  return { code: 'wrongValue' };
}

/** An age in words or digits, English or Spanish. */
function readAge(text: string): number | null {
  return recognizeNumber(text, 'en') ?? recognizeNumber(text, 'es');
}

function readTown(value: unknown, catalogue: Catalogue): Read {
  const field = 'facts.town';
  if (typeof value !== 'string') return { problem: { field, code: 'wrongValue' } };
  const said = value.slice(0, longestTown);
  const town = catalogue.towns.get(said) ?? findTown(catalogue, said);
  if (town) return { fact: ['town', town.id] };
  const words = fold(said).split(' ');
  const elsewhere = words.some((_, place) => isOtherState(words.slice(place)));
  return { problem: { field, code: elsewhere ? 'otherState' : 'unknownTown' } };
}
