import type { Language } from './language.ts';

/** The same thing said in every language. */
export type Localised = Readonly<Record<Language, string>>;
