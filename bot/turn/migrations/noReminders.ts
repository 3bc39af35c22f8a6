/** From schema 3 to 4: nobody asked to be reminded of anything yet. */
export function noReminders(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...state, reminders: [] };
}
