const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium' });

/** A date (ISO) as it is written here: `Nov 27, 2026`. What is no date stays as it is. */
export function showDay(isoDate: string): string {
  const instant = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? isoDate : format.format(instant);
}
