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

const howToAsk =
  'Give the day as --on 2027-03-01, or nothing for today; --soon to fail for what expires within 30 days, too.';

/** What the command line asks for. */
interface Asked {
  /** An ISO date. */
  readonly day: string;
  readonly soon: boolean;
}

/**
 * The state of the data folder in plain lines, and whether something in it is wrong. `words` is the command line: `--on` and an
 * ISO date answer for that day in place of `today`, with `--soon` it also fails for what expires within 30 days or has expired; anything
 * else there is an error of its own.
 */
export function contentCheck(
  words: readonly string[],
  folder: string,
  today: string,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const asked = readWords(words, today);
  if (asked === null) return { lines: [howToAsk], failed: true };
  const { day, soon } = asked;
  const reader = dataReader(folder);
  const files = readCatalogueFiles(reader);
  const report = contentReport(files, [...reader.problems, ...senseProblems(files)], day);
  return {
    lines: [`The catalogue on ${day}`, ...sections(report)],
    failed: report.problems.length > 0 || (soon && report.expiring.length + report.expired.length > 0),
  };
}

function readWords(words: readonly string[], today: string): Asked | null {
  try {
    const { on, soon } = parseArgs({
      args: [...words],
      options: { on: { type: 'string', default: today }, soon: { type: 'boolean', default: false } },
    }).values;
    const day = isoDate.safeParse(on).data;
    return day === undefined ? null : { day, soon };
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
