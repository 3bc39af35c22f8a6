import type { Language } from '../../../guidance/language.ts';

/** What the console is written in. */
export const consoleLanguage: Language = 'en';
