import { z } from 'zod';

/** A sentence or a name: not empty, no blanks at either end, no line breaks. */
export const text = z.string().regex(/^\S(.*\S)?$/u, 'must be one line of text without blanks around it');
