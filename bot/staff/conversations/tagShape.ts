import { z } from 'zod';

/** A tag: 1 to 40 letters, digits, blanks, hyphens; lower case, so that nobody needs to know how a colleague wrote it. */
export const tagShape = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]{0,39}$/u);
