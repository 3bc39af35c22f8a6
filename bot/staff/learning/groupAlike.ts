import { fold } from '../../../guidance/text/fold.ts';

/** How much of two texts has to be the same, of 1. */
const alike = 0.5;

/**
 * Puts texts together that say much the same: each goes to the first group whose first text shares enough with it, counted in words and in
 * runs of three letters. Largest groups first; within a group in the order given.
 */
export function groupAlike<T extends { readonly text: string }>(
  all: readonly T[],
): readonly (readonly T[])[] {
  const groups: { readonly parts: ReadonlySet<string>; readonly members: T[] }[] = [];
  for (const each of all) {
    const parts = partsOf(each.text);
    const group = groups.find((other) => likeness(other.parts, parts) >= alike);
    if (group) group.members.push(each);
    else groups.push({ parts, members: [each] });
  }
  return groups.map(({ members }) => members).sort((one, other) => other.length - one.length);
}

function partsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  const padded = ` ${folded} `;
  const runs = Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
  return new Set([...folded.split(' ').map((word) => `=${word}`), ...runs]);
}

/** Dice's coefficient, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared += 1;
  return one.size + other.size === 0 ? 1 : (2 * shared) / (one.size + other.size);
}
