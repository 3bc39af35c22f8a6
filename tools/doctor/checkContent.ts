import { readCatalogueFiles } from '../../data/catalogueFiles.ts';
import { contentReport, type ContentReport } from '../../data/contentReport.ts';
import { dataReader } from '../../data/readData.ts';
import { senseProblems } from '../../data/senseProblems.ts';
import { change, note, right, type Finding } from './finding.ts';

/** What is worth knowing and keeps nobody from starting, as `many` things of each kind. */
const notes: readonly (readonly [Exclude<keyof ContentReport, 'problems'>, (many: string) => string])[] = [
  ['expiring', (many) => `${many} within 30 days: check the source and set a new expiresOn.`],
  ['expired', (many) => `${many} expired and told to nobody as open or sure: check the source, or end it.`],
  ['unsourced', (many) => `${many} without a source that anybody could look up: add one.`],
  ['unconfirmed', (many) => `${many} told as not confirmed: ask the provider.`],
  ['old', (many) => `${many} checked over 12 months ago: look again.`],
];
const nouns: Readonly<Record<(typeof notes)[number][0], readonly [string, string]>> = {
  expiring: ['file expires', 'files expire'],
  expired: ['file is', 'files are'],
  unsourced: ['fact is', 'facts are'],
  unconfirmed: ['fact is', 'facts are'],
  old: ['source was', 'sources were'],
};

/** The data folder on a day (an ISO date): the same report as `npm run content:check`, which lists each line. */
export function checkContent(folder: string, today: string): readonly Finding[] {
  const reader = dataReader(folder);
  const files = readCatalogueFiles(reader);
  const report = contentReport(files, [...reader.problems, ...senseProblems(files)], today);
  const counted = notes.flatMap(([part, sentence]) => {
    const [one, several] = nouns[part];
    const { length } = report[part];
    return length === 0 ? [] : [note(sentence(`${length} ${length === 1 ? one : several}`))];
  });
  const listed =
    counted.length === 0 ? [] : [note('`npm run content:check` lists each of these by its file.')];
  return report.problems.length === 0
    ? [
        right(`Every file of the catalogue has the right shape and makes sense on ${today}.`),
        ...counted,
        ...listed,
      ]
    : [...report.problems.map((problem) => change(`${problem}: put this right.`)), ...counted, ...listed];
}
