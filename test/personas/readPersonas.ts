import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { personaSchema } from './persona.ts';
import type { Persona } from './persona.ts';

const folder = new URL('.', import.meta.url);

/** All personas, file by file. Throws, naming the file, when one is not as `README.md` describes. */
export function readPersonas(): readonly Persona[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap(personasIn);
}

function personasIn(file: string): readonly Persona[] {
  const read = z.array(personaSchema).safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
