import type { CatalogueFiles } from '../catalogueFiles.ts';
import { adviceParts } from '../schema/advice.ts';
import type { DataFile } from '../readData.ts';
import type { AnswerArticle } from '../schema/answerArticle.ts';
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

/**
 * Everything in the catalogue that names its sources, on a day (ISO date). An award year that is over is not among them: nobody is
 * told of it any more, and its figures stay as they were.
 */
export function sourcedParts(
  { tracks, funds, fafsaYears, contacts, answers, advice, rejects }: CatalogueFiles,
  today: string,
): readonly SourcedPart[] {
  return [
    ...whole('tracks', tracks),
    ...whole('funds', funds),
    ...fafsaYears.flatMap(({ name, value }) =>
      value && lastDayOf(value) >= today ? partsOf(`fafsa/${name}.json`, value) : [],
    ),
    ...answers.flatMap(({ name, value }) => (value ? [partOf(`answers/${name}.json`, value)] : [])),
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

/** The last day on which something can be done with a year's form. */
function lastDayOf({ endsOn, correctionsUntil: { value } }: FafsaYear): string {
  return value !== null && value > endsOn ? value : endsOn;
}

function partsOf(file: string, { studentAidIndex, ...year }: FafsaYear): readonly SourcedPart[] {
  return [
    ...factsIn(file, year),
    ...factsIn(`${file}: studentAidIndex`, studentAidIndex),
    ...year.deadlines.map((day) => ({ ...day, where: `${file}: the day ${day.id}` })),
  ];
}

function factsIn(where: string, members: Readonly<Record<string, unknown>>): readonly SourcedPart[] {
  return Object.entries(members).flatMap(([name, fact]) =>
    isFact(fact) ? [{ ...fact, where: `${where}: ${name}` }] : [],
  );
}

function isFact(member: unknown): member is Omit<SourcedPart, 'where'> {
  return typeof member === 'object' && member !== null && 'sources' in member;
}

function partOf(where: string, { sources, certainty }: AnswerArticle): SourcedPart {
  return { where, sources, confirmed: certainty !== 'notConfirmed' };
}
