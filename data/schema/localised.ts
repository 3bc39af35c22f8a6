import { frozenObject } from './frozen.ts';
import { text } from './text.ts';

/** The same thing said in every language; none may be empty. */
export const localised = frozenObject({ en: text, es: text });
