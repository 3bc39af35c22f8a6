import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import { aidTables, type AidTables } from '../../guidance/fafsa/aidTables.ts';
import { openAwardYears } from '../../guidance/fafsa/openAwardYears.ts';
import type { Scope } from '../engine/scope.ts';
import { awardYearOf } from '../fafsa/formYear.ts';
import { toldOf } from '../fafsa/told.ts';
import { perScope } from './perScope.ts';

/** An award year that an estimate can be made for. */
export interface EstimateYear {
  /** `2026-27`. */
  readonly awardYear: string;
  /** The calendar year whose taxes count. */
  readonly taxYear: number;
  readonly facts: FafsaYear;
  readonly tables: AidTables;
}

/**
 * The year that an estimate is for: as it was told in a part on the FAFSA, else as it was picked for the exact number, else this school year's;
 * `null` where its tables are not published.
 */
export const estimateYear = perScope((scope): EstimateYear | null =>
  yearWithTables(pickedYear(scope) ?? awardYearOf(scope), scope),
);

/** The open award years with tables, the earliest first. */
export const yearsOnOffer = perScope((scope): readonly EstimateYear[] =>
  openAwardYears([...scope.guide.catalogue.fafsaYears.values()], scope.today).flatMap(
    ({ awardYear }) => yearWithTables(awardYear, scope) ?? [],
  ),
);

/** Whether the resident has said when they start, in whatever part on the FAFSA asked it. */
export function tellsYear({ conversation }: Scope): boolean {
  const start = toldOf('start', conversation);
  return start !== undefined && start !== 'unsure';
}

function pickedYear(scope: Scope): string | undefined {
  const picked = scope.conversation.answers['exact']?.['year']?.value;
  if (tellsYear(scope)) return undefined;
  return yearsOnOffer(scope).find(({ awardYear }) => awardYear === picked)?.awardYear;
}

function yearWithTables(awardYear: string, { guide }: Scope): EstimateYear | null {
  const facts = guide.catalogue.fafsaYears.get(awardYear);
  const taxYear = facts?.taxYear.value ?? null;
  if (!facts || taxYear === null) return null;
  const answer = aidTables(facts);
  return answer.ok ? { awardYear, taxYear, facts, tables: answer.tables } : null;
}
