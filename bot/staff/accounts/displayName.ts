import { z } from 'zod';

/** What colleagues and residents see of somebody: 1 to 80 characters, none that is not seen. */
export const displayName = z
  .string()
  .max(200)
  .transform((given) => given.trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(80)
      .regex(/^[^\p{Control}\p{Format}\p{Surrogate}]*$/u),
  );
