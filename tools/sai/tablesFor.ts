import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import { aidTables, type AidTables } from '../../guidance/fafsa/aidTables.ts';
import type { Problem } from '../recommend/problem.ts';
import type { AidCase } from './caseSchema.ts';

/**
 * The tables for a case: those of its award year, without the law of 2025 where the case says so (the Department made records of
 * 2026-27 before that law, too); or why there are none.
 */
export function tablesFor(
  { award_year: awardYear, obbba_pell_rules: lawOf2025 }: AidCase,
  years: ReadonlyMap<string, FafsaYear>,
): AidTables | Problem {
  const year = years.get(awardYear);
  if (!year) return { field: 'award_year', code: 'unknownYear', values: [...years.keys()] };
  const answer = aidTables(year);
  if (!answer.ok) return { field: 'award_year', code: 'notPublished', values: answer.notPublished };
  if (lawOf2025 === true && !year.noPellFromIndex) return { field: 'obbba_pell_rules', code: 'notInForce' };
  return lawOf2025 === false ? withoutLawOf2025(answer.tables) : answer.tables;
}

function withoutLawOf2025(tables: AidTables): AidTables {
  const { amounts } = tables.pell;
  const before = amounts && { ...amounts, noneFromIndex: null };
  return { ...tables, pell: { ...tables.pell, amounts: before, foreignIncomeCounts: false } };
}
