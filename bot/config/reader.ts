import type { z } from 'zod';
import type { VariableName } from './variables.ts';

/** Reads variables one by one and collects what is wrong with them. */
export interface Reader {
  /** Whether the variable is set to something other than blanks. */
  given(name: VariableName): boolean;
  /** The variable as the schema understands it; `otherwise` when it is not set or wrong. A schema's message follows the name. */
  read<T, U>(name: VariableName, schema: z.ZodType<T>, otherwise: U): T | U;
  problem(sentence: string): void;
  readonly problems: readonly string[];
}

/** A reader over the given variables. */
export function createReader(environment: Readonly<Record<string, string | undefined>>): Reader {
  const problems: string[] = [];
  const value = (name: VariableName): string => environment[name]?.trim() ?? '';
  return {
    problems,
    given: (name) => value(name) !== '',
    problem: (sentence) => problems.push(sentence),
    read(name, schema, otherwise) {
      if (value(name) === '') return otherwise;
      const result = schema.safeParse(value(name));
      if (result.success) return result.data;
      problems.push(`${name} ${result.error.issues[0]?.message ?? 'cannot be read.'}`);
      return otherwise;
    },
  };
}
