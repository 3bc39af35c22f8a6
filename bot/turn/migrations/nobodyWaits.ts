/** From schema 5 to 6: residents can wait for a person of the staff, and nobody does yet. */
export function nobodyWaits(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...state, person: null };
}
