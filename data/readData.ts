import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';

/** A data file: its name without `.json`, and `null` when it is not as it should be. */
export interface DataFile<Value> {
  readonly name: string;
  readonly value: Value | null;
}

/** Reads data files and keeps every problem instead of stopping at the first. */
export interface DataReader {
  /** One file of the folder; `null` when it is not as it should be. */
  readonly read: <Schema extends z.ZodType>(file: string, schema: Schema) => z.infer<Schema> | null;
  /** All `.json` files of a folder, by name; with `named`, those whose name it fits. */
  readonly readAll: <Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    named?: RegExp,
  ) => readonly DataFile<z.infer<Schema>>[];
  /** `file: what is wrong`, in the order found. */
  readonly problems: readonly string[];
}

/** A reader of the data folder at this path. */
export function dataReader(dataFolder: string): DataReader {
  const problems: string[] = [];
  const read: DataReader['read'] = (file, schema) => {
    const json = parseJson(join(dataFolder, file));
    if (!json.ok) {
      problems.push(`${file}: ${json.problem}`);
      return null;
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success) return parsed.data;
    problems.push(
      ...parsed.error.issues.flatMap((issue) => described(issue)).map((issue) => `${file}: ${issue}`),
    );
    return null;
  };
  const readAll: DataReader['readAll'] = (folder, schema, named = /./) =>
    namesIn(join(dataFolder, folder))
      .filter((name) => named.test(name))
      .map((name) => ({ name, value: read(`${folder}/${name}.json`, schema) }));
  return { read, readAll, problems };
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parseJson(path: string): Json {
  try {
    return { ok: true, value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function namesIn(path: string): readonly string[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

function described(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly string[] {
  const path = [...above, ...issue.path];
  const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
  const likeliest = alternatives.at(-1) ?? [];
  if (likeliest.length > 0) return likeliest.flatMap((inner) => described(inner, path));
  return [path.length === 0 ? issue.message : `${path.join('.')}: ${issue.message}`];
}
