/** The same day a year later, to compare ISO dates with; for 29 February a day that stands between its neighbours but in no calendar. */
export function yearAfter(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
}
