import type { Assets } from './aidApplication.ts';
import type { NetWorthSlice } from './indexTables.ts';
import { dollarsFrom, exactPercent } from './percentOf.ts';

/** Net worth, whole dollars: what was not asked counts as nothing, investments and a business never below $0. */
export function netWorth(assets: Assets | null, businessSlices: readonly NetWorthSlice[]): number {
  if (assets === null) return 0;
  const { childSupport, cash, investments, businessOrFarm } = assets;
  return (
    childSupport + cash + Math.max(0, investments) + adjustedBusinessNetWorth(businessOrFarm, businessSlices)
  );
}

/** The part of a business's or farm's net worth that counts, whole dollars (Tables A2, B2 and C3: its slices from low to high). */
export function adjustedBusinessNetWorth(worth: number, slices: readonly NetWorthSlice[]): number {
  const counted = slices.reduce((total, { upTo, percent }, place) => {
    const from = slices[place - 1]?.upTo ?? 0;
    return total + exactPercent(Math.max(0, Math.min(worth, upTo ?? worth) - from), percent);
  }, 0);
  return dollarsFrom(counted);
}
