/** From schema 2 to 3: the FAFSA checklist can be ticked off, and nothing on it is yet. */
export function nothingTicked(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...state, ticked: [] };
}
