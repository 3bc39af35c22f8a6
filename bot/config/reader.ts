import type { z } from 'zod';
import { variableNames, type VariableName } from './variables.ts';

/** What the deployment itself names, and the service does not read. */
const notOurs = ['GUIDEPOST_VERSION'];

/** Reads variables one by one and collects what is wrong with them. */
export interface Reader {
  /** Whether the variable is set to something other than blanks. */
  given(name: VariableName): boolean;
  /** The variable as the schema understands it; `otherwise` when it is not set or wrong. A schema's message follows the name. */
  read<T, U>(name: VariableName, schema: z.ZodType<T>, otherwise: U): T | U;
  problem(sentence: string): void;
  readonly problems: readonly string[];
}

/** A reader over the given variables. One that looks like ours and is none is a problem: a misspelt guard would be no guard. */
export function createReader(environment: Readonly<Record<string, string | undefined>>): Reader {
  const known = new Set<string>([...variableNames, ...notOurs]);
  const problems = Object.keys(environment)
    .filter((name) => name.startsWith('GUIDEPOST_') && !known.has(name))
    .map((name) => `${name} is no setting of Guidepost: correct its name, or leave it out.`);
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
