/** The limit itself; throws `RangeError` when it is not a whole number from 1 to `most`. */
export function checkedLimit(limit: number, most: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new RangeError(`A limit from 1 to ${most} is needed, not ${limit}.`);
}
