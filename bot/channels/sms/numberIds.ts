import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { changeNote, type Notes } from './changeNote.ts';

/** Gives the conversation's and resident's id of a telephone number: `sms:` and a keyed hash, always the same one. */
export type NumberIds = (number: string) => Promise<string>;

const keySchema = z.string().min(40);
/** Characters of base64url: 132 bits. */
const idLength = 22;

/**
 * Ids under a key that the store keeps: made by the first process that needs it, and never changed, so that an opt-out is found again
 * after `GUIDEPOST_SECRET` was renewed.
 */
export function createNumberIds(notes: Notes): NumberIds {
  const known: { key?: Promise<string> } = {};
  const load = (): Promise<string> => {
    known.key ??= keyIn(notes).catch((cause: unknown) => {
      delete known.key;
      throw cause;
    });
    return known.key;
  };
  return async (number) => {
    const hash = createHmac('sha256', await load())
      .update(number)
      .digest('base64url');
    return `sms:${hash.slice(0, idLength)}`;
  };
}

function keyIn(notes: Notes): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  return changeNote(notes, 'sms.key', keySchema, (key) =>
    key === null ? { next: fresh, result: fresh } : { next: null, result: key },
  );
}
