import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileMessages } from '../../understanding/hostile/hostileMessages.ts';
import { ordinaryMessages } from '../../understanding/hostile/ordinaryMessages.ts';

const project = join(import.meta.dirname, '../../..');
const files = ['', 'blind.', 'danger.', 'danger.second.', 'danger.indirect.', 'facts.'].flatMap((name) =>
  ['en', 'es'].map((language) => `test/understanding/${name}${language}.json`),
);
const phrases = ['data/phrases/en.json', 'data/phrases/es.json'];
const outside = '../shared/cases/utterances.jsonl';

/** What residents and others are known to write, in both languages: phrases, sets of messages, hostile ones; each once. */
export function messageCorpus(): readonly string[] {
  const read = (path: string): string => readFileSync(join(project, path), 'utf8');
  const known = [...files, ...phrases].flatMap((path) => textsIn(JSON.parse(read(path))));
  const lines = existsSync(join(project, outside)) ? read(outside).trim().split('\n') : [];
  const more = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return [...new Set([...known, ...more, ...hostileMessages, ...ordinaryMessages])];
}

/** Every string in a value, names of fields aside. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
