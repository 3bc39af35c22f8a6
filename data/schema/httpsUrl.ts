import { z } from 'zod';

/** A whole address that begins with https. */
export const httpsUrl = z.url({ protocol: /^https$/, error: 'must be a whole https address' });
