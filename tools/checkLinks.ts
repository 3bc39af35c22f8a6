/**
 * `npm run content:links`: whether the pages that the data names are there. It asks the internet and takes some minutes; 20 at most, or as many
 * as stand after `--minutes`. Ends with 1 when one is gone or cannot be reached.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { dataFolder } from '../data/dataFolder.ts';
import { checkLinks } from './links/checkLinks.ts';
import { findLinks } from './links/findLinks.ts';
import { linkReport } from './links/linkReport.ts';

const [option, given] = process.argv.slice(2);
const minutes = option === '--minutes' ? Number(given) : 20;
if (process.argv.length > 4 || (option !== undefined && option !== '--minutes') || !(minutes > 0)) {
  process.stderr.write('Give at most --minutes 30, or nothing for 20.\n');
  process.exit(1);
}
const end = Date.now() + minutes * 60_000;
const checked = await checkLinks(findLinks(dataFolder()), {
  fetch,
  wait: async (milliseconds) => wait(milliseconds),
  patience: 20_000,
  pauses: [5_000, 20_000],
  serversAtOnce: 4,
  rest: 2_000,
  hasTime: () => Date.now() < end,
});
const { lines, failed } = linkReport(checked);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed ? 1 : 0;
