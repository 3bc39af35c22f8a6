/**
 * `npm run -s eval:matching`: how often simulated residents are led to their own sector, as tables, or with `-- --json` as one line of
 * JSON. The same figures at every run. What they mean is in docs/matching.md.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from '../data/dataFolder.ts';
import { loadCatalogue } from '../data/loadCatalogue.ts';
import { matchingReport } from './matchingReport.ts';
import { matchingTables } from './matchingTables.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const { occupations } = loadCatalogue(dataFolder());
const report = matchingReport([...occupations.values()], 200, 1);
process.stdout.write(`${values.json === true ? JSON.stringify(report) : matchingTables(report)}\n`);
