/** From schema 4 to 5: languages are listened for, and none has been heard yet. */
export function heardNothing(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...state, heardLanguage: { en: 0, es: 0, offered: 0, other: null, untold: 0 } };
}
