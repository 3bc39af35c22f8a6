import { z } from 'zod';

const schema = z.object({ number: z.string().regex(/^\+[1-9]\d{6,14}$/) });

/** What it takes to reach a number again, as JSON: the number and nothing else. */
export function smsAddress(number: string): string {
  return JSON.stringify(schema.parse({ number }));
}

/** The number of a stored address. Throws when there is none. */
export function readSmsAddress(address: string): string {
  return schema.parse(JSON.parse(address)).number;
}
