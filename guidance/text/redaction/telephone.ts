import { shapeOf } from './figures.ts';
import type { Figure, Group } from './figures.ts';
import type { Token } from './tokens.ts';

/** Whether groups have the shape of a US telephone number with its area code: `860-555-0100`, `1 800 433 3243`. */
export function isTelephone(groups: readonly Group[]): boolean {
  return shapeOf(groups) === '3-3-4' || (shapeOf(groups) === '1-3-3-4' && groups[0]?.digits === '1');
}

/** Whether groups have the shape of one without: `555-0100`. */
export function isLocalTelephone(groups: readonly Group[]): boolean {
  return shapeOf(groups) === '3-4' && groups[1]?.gap !== ' ';
}

/** Whether the figure begins with `+` and a country code and this group is not beyond the 15 digits such numbers have. */
export function isInternationalTelephone(tokens: readonly Token[], figure: Figure, at: number): boolean {
  const first = figure[0];
  if (first === undefined || tokens[first.index - 1]?.text !== '+' || tokens[first.index]?.spaced === true)
    return false;
  if (at === 0) return first.digits.length >= 11 && first.digits.length <= 15;
  return at === 1 && /^\d{2,3}$/.test(first.digits) && figure[1]?.digits.length === 9;
}
