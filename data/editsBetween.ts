/**
 * How many slips turn one word into another: a letter too many, missing, wrong, or two neighbours swapped (optimal string
 * alignment). 2 stands for two or more.
 */
export function editsBetween(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 0;
  const start = sharedStart(one, other);
  const left = one.slice(start);
  const right = other.slice(start);
  const extra = left.slice(1) === right;
  const missing = left === right.slice(1);
  const wrong = left.length > 0 && right.length > 0 && left.slice(1) === right.slice(1);
  const swapped =
    left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return extra || missing || wrong || swapped ? 1 : 2;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
