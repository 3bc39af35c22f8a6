import { z } from 'zod';

/**
 * The name that somebody signs in with: 2 to 64 small letters, digits and `. _ @ + -`, beginning with a letter or digit, so an e-mail
 * address will do. Capitals are made small.
 */
export const accountName = z
  .string()
  .max(200)
  .transform((given) => given.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._@+-]{1,63}$/));
