import { z } from 'zod';

/** kebab-case: lower-case letters and digits with single hyphens between. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
