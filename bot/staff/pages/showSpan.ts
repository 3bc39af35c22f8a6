const minute = 60_000;
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** How long it is from one instant (ISO 8601) to a later one, in the largest unit: `3 hours`. Under a minute is `less than a minute`. */
export function showSpan(from: string, to: string): string {
  const span = Date.parse(to) - Date.parse(from);
  const [unit, length] = units.find((each) => span >= each[1]) ?? [null, 1];
  if (unit === null) return 'less than a minute';
  const count = Math.floor(span / length);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
