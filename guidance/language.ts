/** The languages every word is written in. ISO 639-1 codes. */
export const languages = ['en', 'es'] as const;

/** One of the languages a resident can talk in. */
export type Language = (typeof languages)[number];
