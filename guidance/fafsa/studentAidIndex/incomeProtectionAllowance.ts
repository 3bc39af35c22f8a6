import type { FamilySizeTable } from './indexTables.ts';

/** The income protection allowance of a family, whole dollars; a family below the table's smallest counts as the smallest. */
export function incomeProtectionAllowance(familySize: number, table: FamilySizeTable): number {
  const place = Math.max(0, familySize - table.smallest);
  const listed = table.amounts[place];
  if (listed !== undefined) return listed;
  const last = table.amounts.length - 1;
  return (table.amounts[last] ?? 0) + (place - last) * table.eachMore;
}
