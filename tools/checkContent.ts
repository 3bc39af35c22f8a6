/** `npm run content:check`: what in the data expires, has no source or is not confirmed; ends with 1 when something is wrong. */
import { dataFolder } from '../data/dataFolder.ts';
import { connecticutZone, dateIn } from '../guidance/time/dateIn.ts';
import { contentCheck } from './contentCheck.ts';

const today = dateIn(connecticutZone, new Date().toISOString());
const { lines, failed } = contentCheck(process.argv.slice(2), dataFolder(), today);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed ? 1 : 0;
