import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';

const root = dirname(dataFolder());
const spokenFrom = ['bot', 'dialogs', 'data', 'tools', 'web'];

/** What the sources say about word keys. */
export interface KeysInSources {
  /** Every quoted text that could be a key (`menu.ask`), wherever it stands. */
  readonly literals: ReadonlySet<string>;
  /** The literal keys handed straight to `say`. */
  readonly said: ReadonlySet<string>;
  /** The keys with a computed part, as `wish.${meaning}`, with `*` for that part. Only those that begin with a literal part. */
  readonly patterns: ReadonlySet<string>;
  /** The names of problems that the kinds of question find. */
  readonly problems: ReadonlySet<string>;
}

/** Reads every TypeScript and template file that can speak. */
export function keysInSources(): KeysInSources {
  const text = read(spokenFrom, /\.(?:ts|js|mjs|eta)$/);
  const kinds = read(['dialogs'], /kinds\/\w+\.ts$|Kind\.ts$/);
  const found = (pattern: RegExp, where = text) =>
    new Set([...where.matchAll(pattern)].map((match) => match[1] ?? ''));
  return {
    literals: found(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g),
    said: found(/\bsay\(\s*(?:\w+,\s*)?['"]([\w.-]+)['"]/g),
    patterns: new Set([...found(/`([a-z][\w-]*\.[\w.-]*\$\{[^`]*)`/g)].map(starred)),
    problems: found(/(?:problem|notMoney|tooLarge|negative|unclear): '(\w+)'/g, kinds),
  };
}

function read(folders: readonly string[], named: RegExp): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  );
  return files
    .filter((file) => named.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function starred(template: string): string {
  return template.replace(/\$\{[^}]*\}/g, '*');
}
