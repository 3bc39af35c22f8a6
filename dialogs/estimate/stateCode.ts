/** Where a family lives, as far as the poverty guidelines tell places apart. */
export const stateAnswers = ['ct', 'ak', 'hi', 'other'] as const;

/** One of those places. */
export type StateAnswer = (typeof stateAnswers)[number];

/** The form's two letters; `null` for the other states and D.C., which share one guideline. */
export function stateCode(state: StateAnswer): string | null {
  return state === 'other' ? null : state.toUpperCase();
}
