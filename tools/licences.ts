/** `npm run licences`: under which licence each package is, those within others too; ends with 1 for one that is copyleft or not known. */
import { allowances } from './licences/allowances.ts';
import { licenceReport } from './licences/licenceReport.ts';

const { lines, problems } = licenceReport(process.cwd(), allowances);
process.stdout.write(`${lines.join('\n')}\n`);
if (problems.length > 0)
  process.stderr.write(`\nWrong: put this right\n${problems.map((each) => `- ${each}\n`).join('')}`);
process.exitCode = problems.length > 0 ? 1 : 0;
