import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package as it is installed, or as the lock file tells of it where it is for other machines alone. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** What its package.json says of its licence, letter by letter; `null` for nothing. */
  readonly stated: string | null;
  /** Needed by the service itself, and not only to build and test it. */
  readonly isProduction: boolean;
  /** `false` where it is for another kind of machine, and the lock file was asked. */
  readonly isInstalled: boolean;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const named = z.union([
  z.string().transform((name) => [name]),
  z.object({ type: z.string() }).transform(({ type }) => [type]),
  z.array(z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])),
]);
const packageSchema = z.object({
  license: named.optional().catch(undefined),
  licenses: named.optional().catch(undefined),
});

/**
 * Every package of a project's lock file, those within others too, each name and version once, by name. `missing` are the folders of
 * those that should be installed and are not.
 */
export function readPackages(project: string): {
  packages: readonly LicensedPackage[];
  missing: readonly string[];
} {
  const lock = lockSchema.parse(readJson(join(project, 'package-lock.json')));
  const found = new Map<string, LicensedPackage>();
  const missing: string[] = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (place === '') continue;
    const file = join(project, place, 'package.json');
    const isInstalled = existsSync(file);
    if (!isInstalled && entry.optional !== true) missing.push(place);
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = entry.version ?? '';
    const stated = isInstalled ? statedIn(readJson(file)) : (entry.license ?? null);
    const key = `${name}@${version} ${stated ?? ''}`;
    const isProduction = entry.dev !== true || found.get(key)?.isProduction === true;
    found.set(key, { name, version, stated, isProduction, isInstalled });
  }
  const packages = [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { packages, missing };
}

/** Several licences are a choice between them, as npm once had it. */
function statedIn(content: unknown): string | null {
  const { license, licenses } = packageSchema.parse(content);
  const all = license ?? licenses ?? [];
  return all.length === 0 ? null : all.join(' OR ');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}
