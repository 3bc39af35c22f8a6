import { z } from 'zod';
import type { Person, Visit } from './visit.ts';
import type { StaffAnswer } from './staffAnswer.ts';

/** What a request brings along: the path's parameters with those of the query (GET) or the fields of the form (POST). */
export type Given = Readonly<Record<string, unknown>>;

/** What a route does. */
export interface Action<P extends Person | null = Person | null> {
  /** `null` when what was given is not of the shape that the action takes. */
  readonly run: (visit: Visit<P>, given: Given) => Promise<StaffAnswer> | null;
}

/**
 * An action that takes exactly these parameters or fields, one text each: whatever else is sent, a field twice or a name with brackets,
 * is refused before `handle` is called.
 */
export function action<P extends Person | null, S extends z.ZodRawShape>(
  shape: S,
  handle: (visit: Visit<P>, given: z.infer<z.ZodObject<S>>) => Promise<StaffAnswer> | StaffAnswer,
): Action<P> {
  const schema = z.strictObject(shape);
  return {
    run: (visit, given) => {
      const read = schema.safeParse(given);
      return read.success ? Promise.resolve(handle(visit, read.data as z.infer<z.ZodObject<S>>)) : null;
    },
  };
}

/** One text of at most so many characters. */
export function text(longest: number): z.ZodString {
  return z.string().max(longest);
}
