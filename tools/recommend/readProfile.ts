import { z } from 'zod';
import type { Catalogue } from '../../data/catalogue.ts';
import { isoDate } from '../../data/schema/isoDate.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { activities } from '../../guidance/interests/activities.ts';
import { scoreInterests } from '../../guidance/interests/scoreInterests.ts';
import type { InterestProfile, Liking } from '../../guidance/interests/scoreInterests.ts';
import type { Problem } from './problem.ts';
import { fewProblems } from './fewProblems.ts';
import { readFacts } from './readFacts.ts';
import { readScores } from './readScores.ts';

/** A resident's profile as far as it could be read. See docs/profile.md. */
export interface Profile {
  /** A number, or a text of at most 100 characters. */
  readonly id?: string | number;
  /** ISO date; absent for today. */
  readonly today?: string;
  readonly interests: InterestProfile | null;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const idSchema = z.union([z.string().max(100), z.number()]);
const fields = ['id', 'today', 'scores', 'answers', 'facts'];

/** Reads one line. What cannot be used is a problem and the rest still counts; `null` facts never come of it. */
export function readProfile(line: string, catalogue: Catalogue): Profile | Problem {
  const given = parsed(line);
  if (given === undefined) return { field: 'line', code: 'notJson' };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { field: 'line', code: 'notAnObject' };
  const { id, today, scores, answers, facts, ...others } = given as Record<string, unknown>;
  const name = idSchema.safeParse(id);
  const day = isoDate.safeParse(today);
  const known = readFacts(facts, catalogue);
  const interests = readInterests(scores, answers);
  const unknown = Object.keys(others).map((field) => ({ field, code: 'unknownField', values: fields }));
  const wrong = [
    ...(id === undefined || name.success ? [] : [{ field: 'id', code: 'wrongValue' }]),
    ...(today === undefined || day.success ? [] : [{ field: 'today', code: 'wrongValue' }]),
  ];
  return {
    ...(name.success ? { id: name.data } : {}),
    ...(day.success ? { today: day.data } : {}),
    interests: interests.profile,
    facts: known.facts,
    problems: fewProblems([...unknown, ...wrong, ...interests.problems, ...known.problems]),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

interface Interests {
  readonly profile: InterestProfile | null;
  readonly problems: readonly Problem[];
}

function readInterests(scores: unknown, answers: unknown): Interests {
  if (scores !== undefined) {
    const read = readScores(scores);
    const unused = answers === undefined ? [] : [{ field: 'answers', code: 'notUsed', values: ['scores'] }];
    return 'code' in read
      ? { profile: null, problems: [read, ...unused] }
      : { profile: read, problems: unused };
  }
  return answers === undefined ? { profile: null, problems: [] } : readAnswers(answers);
}

function readAnswers(answers: unknown): Interests {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return { profile: null, problems: [{ field: 'answers', code: 'notAnObject' }] };
  const given = Object.entries(answers);
  const usable = given.filter(([id, liking]) => isActivity(id) && isLiking(liking));
  const problems = given.flatMap(([id, liking]) => {
    if (!isActivity(id)) return [{ field: `answers.${id}`, code: 'unknownActivity' }];
    return isLiking(liking)
      ? []
      : [{ field: `answers.${id}`, code: 'wrongValue', values: ['like', 'unsure', 'dislike'] }];
  });
  return { profile: scoreInterests(Object.fromEntries(usable)), problems };
}

function isActivity(id: string): boolean {
  return activities.some((activity) => activity.id === id);
}

function isLiking(value: unknown): value is Liking {
  return value === 'like' || value === 'unsure' || value === 'dislike';
}
