import type { z } from 'zod';
import type { Problem } from '../recommend/problem.ts';
import { caseSchema, type AidCase } from './caseSchema.ts';
import { stateCodes } from './stateCodes.ts';

/** A case, or all that is wrong with it. */
export type ReadCase =
  | { readonly ok: true; readonly given: AidCase }
  | { readonly ok: false; readonly caseId: string | number | null; readonly problems: readonly Problem[] };

/** Reads one line; never throws. What is wrong with each field is a problem of its own. */
export function readCase(line: string): ReadCase {
  const given = parsed(line);
  if (given === undefined) return refused([{ field: 'line', code: 'notJson' }]);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refused([{ field: 'line', code: 'notAnObject' }]);
  const read = caseSchema.safeParse(given);
  const caseId = 'case_id' in given ? shortId(given.case_id) : null;
  if (!read.success)
    return refused(
      read.error.issues.map((issue) => described(issue, given)),
      caseId,
    );
  const problems = senseProblems(read.data);
  return problems.length > 0 ? refused(problems, caseId) : { ok: true, given: read.data };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.trim()) as unknown;
  } catch {
    return undefined;
  }
}

function refused(problems: readonly Problem[], caseId: string | number | null = null): ReadCase {
  return { ok: false, caseId, problems };
}

function shortId(id: unknown): string | number | null {
  if (typeof id === 'string') return id.slice(0, 100);
  return typeof id === 'number' ? id : null;
}

/** What the shape of a case does not show. */
function senseProblems({ dependent, parents, state }: AidCase): readonly Problem[] {
  return [
    ...(dependent && !parents ? [{ field: 'parents', code: 'missing' }] : []),
    ...(state !== null && !stateCodes.has(state) ? [{ field: 'state', code: 'unknownState' }] : []),
  ];
}

function described(issue: z.core.$ZodIssue, given: object): Problem {
  const field = issue.path.join('.');
  if (isMissing(issue.path, given)) return { field, code: 'missing' };
  if (issue.code === 'too_small')
    return { field, code: 'outOfRange', values: ['at least', Number(issue.minimum)] };
  if (issue.code === 'too_big')
    return { field, code: 'outOfRange', values: ['at most', Number(issue.maximum)] };
  if (issue.code === 'invalid_value') return { field, code: 'wrongValue', values: issue.values.map(String) };
  return issue.code === 'invalid_type'
    ? { field, code: 'wrongValue', values: [issue.expected] }
    : { field, code: 'wrongValue' };
}

function isMissing(path: readonly PropertyKey[], given: object): boolean {
  const found = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (Reflect.get(part, key) as unknown) : undefined,
    given,
  );
  return found === undefined;
}
