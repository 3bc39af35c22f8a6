import type { CatalogueFiles } from '../catalogueFiles.ts';
import { adviceParts } from '../schema/advice.ts';
import type { DataFile } from '../readData.ts';
import type { FafsaYear } from '../schema/fafsaYear.ts';
import type { Source } from '../schema/source.ts';

/** One thing known, with where it is from. */
export interface SourcedPart {
  /** The file, and in a file of many things the one that is meant: `fafsa/2026-27.json: pellMaximum`. */
  readonly where: string;
  readonly sources: readonly Source[];
  /** Absent where the file does not say. */
  readonly confirmed?: boolean;
  /** The day on which what is not known yet should be. */
  readonly expectedOn?: string;
}

/** Everything in the catalogue that names its sources. */
export function sourcedParts({
  tracks,
  funds,
  fafsaYears,
  contacts,
  advice,
  rejects,
}: CatalogueFiles): readonly SourcedPart[] {
  return [
    ...whole('tracks', tracks),
    ...whole('funds', funds),
    ...fafsaYears.flatMap(({ name, value }) => (value ? partsOf(`fafsa/${name}.json`, value) : [])),
    ...adviceParts.flatMap((part) =>
      (advice[part] ?? []).map((each) => ({ ...each, where: `fafsa/advice/${part}.json: ${each.id}` })),
    ),
    ...(rejects ? [{ where: 'fafsa/rejects.json', sources: rejects.sources }] : []),
    ...(contacts ?? []).map((contact) => ({ ...contact, where: `places: ${contact.id}` })),
  ];
}

function whole(
  folder: string,
  files: readonly DataFile<{ readonly sources: readonly Source[] }>[],
): readonly SourcedPart[] {
  return files.flatMap(({ name, value }) =>
    value ? [{ where: `${folder}/${name}.json`, sources: value.sources }] : [],
  );
}

function partsOf(file: string, year: FafsaYear): readonly SourcedPart[] {
  const facts = Object.entries(year).flatMap(([name, fact]) =>
    typeof fact === 'object' && 'sources' in fact ? [{ ...fact, where: `${file}: ${name}` }] : [],
  );
  return [...facts, ...year.deadlines.map((day) => ({ ...day, where: `${file}: the day ${day.id}` }))];
}
