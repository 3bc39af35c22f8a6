import type { Assets } from './aidApplication.ts';
import type { IndexTables } from './indexTables.ts';
import { netWorth } from './netWorth.ts';
import { percentOf } from './percentOf.ts';
import type { AssetLines } from './worksheet.ts';

/** Net worth and what of it is expected to go to a year of college; never below $0. */
export function assetLines(assets: Assets | null, percent: number, tables: IndexTables): AssetLines {
  const worth = netWorth(assets, tables.businessNetWorth);
  const discretionaryNetWorth = worth - tables.assetProtectionAllowance;
  return {
    netWorth: worth,
    assetProtectionAllowance: tables.assetProtectionAllowance,
    discretionaryNetWorth,
    contributionFromAssets: percentOf(Math.max(0, discretionaryNetWorth), percent),
  };
}
