import type { AidYear } from './aidYear.ts';
import type { Known } from './awardYearDates.ts';
import type { PellTables } from './pell/pellTables.ts';
import type { IndexTables } from './studentAidIndex/indexTables.ts';

/** A table of an award year by its name in `data/fafsa`. */
export type AidTableName =
  | keyof IndexTables
  | 'pellMaximum'
  | 'pellMinimum'
  | 'noPellFromIndex'
  | 'foreignIncomeCounts'
  | 'povertyGuidelines'
  | 'pellIncomeLimits';

/** The tables of one award year, ready to calculate with. */
export interface AidTables {
  readonly awardYear: string;
  readonly index: IndexTables;
  readonly pell: PellTables;
  /** What no official text was seen for; a result that rests on it must be told as not confirmed. */
  readonly notConfirmed: readonly AidTableName[];
}

/** The tables of a year, or the names of those that are not published and without which nothing can be calculated. */
export type AidTablesAnswer =
  | { readonly ok: true; readonly tables: AidTables }
  | { readonly ok: false; readonly notPublished: readonly AidTableName[] };

/** Takes the tables out of what is known of a year. The amounts of Pell alone may be missing. */
export function aidTables(year: AidYear): AidTablesAnswer {
  const { studentAidIndex, foreignIncomeCounts, povertyGuidelines, pellIncomeLimits } = year;
  const limits = { foreignIncomeCounts, povertyGuidelines, pellIncomeLimits };
  const needed = named({ ...studentAidIndex, ...limits });
  const notPublished = needed.filter(([, { value }]) => value === null).map(([name]) => name);
  if (notPublished.length > 0) return { ok: false, notPublished };
  return {
    ok: true,
    tables: {
      awardYear: year.awardYear,
      index: published<IndexTables>(studentAidIndex),
      pell: { ...published<Omit<PellTables, 'amounts'>>(limits), amounts: amountsOf(year) },
      notConfirmed: [...needed, ...named(pellFigures(year))]
        .filter(([, { value, confirmed }]) => value !== null && !confirmed)
        .map(([name]) => name),
    },
  };
}

function named(facts: { readonly [Name in AidTableName]?: Known<unknown> }) {
  return Object.entries(facts) as [AidTableName, Known<unknown>][];
}

function pellFigures({ pellMaximum, pellMinimum, noPellFromIndex }: AidYear) {
  return { pellMaximum, pellMinimum, ...(noPellFromIndex ? { noPellFromIndex } : {}) };
}

/** The values of facts none of which is `null`. */
function published<Tables>(facts: { readonly [Name in keyof Tables]: Known<Tables[Name]> }): Tables {
  const entries = Object.entries<Known<unknown>>(facts);
  return Object.fromEntries(entries.map(([name, { value }]) => [name, value])) as Tables;
}

function amountsOf({ pellMaximum, pellMinimum, noPellFromIndex }: AidYear): PellTables['amounts'] {
  const [maximum, minimum] = [pellMaximum.value, pellMinimum.value];
  if (maximum === null || minimum === null || noPellFromIndex?.value === null) return null;
  return { maximum, minimum, noneFromIndex: noPellFromIndex?.value ?? null };
}
