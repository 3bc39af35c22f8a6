import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An address, and the files that lead to it. */
export interface Link {
  readonly address: string;
  /** Below the data folder, in the order of the alphabet. */
  readonly files: readonly string[];
}

/** What people type, and what was learned from it: nothing there is told to anybody. */
const notTold: ReadonlySet<string> = new Set(['phrases', 'understanding', 'safety']);

/** Every https address in the data folder, in fields of their own and within sentences, each once, by address. */
export function findLinks(folder: string): readonly Link[] {
  const found = new Map<string, Set<string>>();
  for (const file of jsonFiles(folder))
    for (const address of addressesIn(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
      found.set(address, (found.get(address) ?? new Set()).add(file));
  return [...found]
    .map(([address, files]) => ({ address, files: [...files] }))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !notTold.has(file.split('/')[0] ?? ''))
    .sort();
}

function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return (value.match(/https:\/\/[^\s"“”<>{}]+/g) ?? []).flatMap(address);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** Without the marks that end a sentence, and without the place in the page, which no server is told. */
function address(text: string): readonly string[] {
  const bare = text.replace(/[).,;:!?]+$/, '');
  if (!URL.canParse(bare)) return [];
  const url = new URL(bare);
  url.hash = '';
  return [url.href];
}
