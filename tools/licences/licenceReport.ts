import type { Allowance } from './allowances.ts';
import { licenceKind } from './licenceKind.ts';
import { readPackages, type LicensedPackage } from './readPackages.ts';

/** What there is to say of a project's packages, and whether something must be changed. */
export interface LicenceReport {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/** Every package with its licence, what was allowed and why, how many of each; and what must not stay. */
export function licenceReport(project: string, allowances: readonly Allowance[]): LicenceReport {
  const { packages, missing } = readPackages(project);
  const used = new Set<Allowance>();
  const judged = packages.map((each) => {
    const allowance = allowances.find((allowed) => covers(allowed, each));
    const problem = problemOf(each, allowance);
    if (allowance && problem === null && kindOf(each) !== 'free') used.add(allowance);
    return { each, problem };
  });
  const unused = allowances.filter((allowance) => !used.has(allowance));
  return {
    lines: [
      ...packages.map(line),
      '',
      ...[...used].map(({ name, reason }) => `allowed: ${name}: ${reason}`),
      '',
      ...totals(packages),
    ],
    problems: [
      ...missing.map((place) => `${place} is not installed: run npm ci, then ask again.`),
      ...judged.flatMap(({ problem }) => problem ?? []),
      ...unused.map(
        ({ name }) =>
          `The allowance for ${name} fits nothing any more: take it out of tools/licences/allowances.ts.`,
      ),
    ],
  };
}

function covers({ name, version, stated }: Allowance, given: LicensedPackage): boolean {
  const isNamed = name.endsWith('*') ? given.name.startsWith(name.slice(0, -1)) : given.name === name;
  return isNamed && stated === given.stated && (version === undefined || version === given.version);
}

function kindOf({ stated }: LicensedPackage): ReturnType<typeof licenceKind> {
  return stated === null ? 'unknown' : licenceKind(stated);
}

/** Copyleft is never allowed, whatever anybody wrote down. */
function problemOf(given: LicensedPackage, allowance: Allowance | undefined): string | null {
  const { name, version, stated } = given;
  const kind = kindOf(given);
  if (kind === 'copyleft') return `${name} ${version} is under ${stated ?? ''}: do without it.`;
  if (kind === 'free' || allowance) return null;
  return stated === null
    ? `${name} ${version} does not say its licence: read it, then do without it or name it in tools/licences/allowances.ts.`
    : `${name} ${version} is under “${stated}”, which is not known here: read it, then do without it or name it in tools/licences/allowances.ts.`;
}

function line({ name, version, stated, isProduction, isInstalled }: LicensedPackage): string {
  const where = isProduction ? 'production ' : 'development';
  return `${where}  ${stated ?? '(says nothing)'}  ${name} ${version}${isInstalled ? '' : ' (for other machines)'}`;
}

function totals(packages: readonly LicensedPackage[]): readonly string[] {
  const counts = new Map<string, { production: number; development: number }>();
  for (const { stated, isProduction } of packages) {
    const count = counts.get(stated ?? '(says nothing)') ?? { production: 0, development: 0 };
    count[isProduction ? 'production' : 'development'] += 1;
    counts.set(stated ?? '(says nothing)', count);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, { production, development }]) =>
        `${name}: ${production} production, ${development} development`,
    );
}
