import { parseArgs } from 'node:util';
import { readCatalogueFiles } from '../data/catalogueFiles.ts';
import { contentReport, type ContentReport } from '../data/contentReport.ts';
import { dataReader } from '../data/readData.ts';
import { isoDate } from '../data/schema/isoDate.ts';
import { senseProblems } from '../data/senseProblems.ts';

const headings: Readonly<Record<keyof ContentReport, string>> = {
  problems: 'Wrong: put this right',
  expiring: 'Expires within 30 days',
  expired: 'Expired: told to nobody as open or sure',
  unsourced: 'Without a source that anybody could look up',
  unconfirmed: 'Told as not confirmed',
  old: 'Checked over 12 months ago',
};

/**
 * The state of the data folder in plain lines, and whether something in it is wrong. `words` is the command line: `--on` and an
 * ISO date answer for that day in place of `today`; anything else there is an error of its own.
 */
export function contentCheck(
  words: readonly string[],
  folder: string,
  today: string,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const day = dayAsked(words, today);
  if (day === null)
    return { lines: ['Give the day as --on 2027-03-01, or nothing for today.'], failed: true };
  const reader = dataReader(folder);
  const files = readCatalogueFiles(reader);
  const report = contentReport(files, [...reader.problems, ...senseProblems(files)], day);
  return {
    lines: [`The catalogue on ${day}`, ...sections(report)],
    failed: report.problems.length > 0,
  };
}

function dayAsked(words: readonly string[], today: string): string | null {
  try {
    const { on } = parseArgs({
      args: [...words],
      options: { on: { type: 'string', default: today } },
    }).values;
    return isoDate.safeParse(on).data ?? null;
  } catch {
    return null;
  }
}

function sections(report: ContentReport): readonly string[] {
  return (Object.keys(headings) as (keyof ContentReport)[]).flatMap((part) => [
    '',
    `${headings[part]}: ${report[part].length}`,
    ...report[part].map((line) => `- ${line}`),
  ]);
}
