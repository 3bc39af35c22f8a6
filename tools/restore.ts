/** `npm run restore -- DIR`: puts a backup into an empty store. */
import { restoreCommand } from './restore/restoreCommand.ts';

const told = await restoreCommand(process.argv.slice(2), process.env);
(told.ok ? process.stdout : process.stderr).write(`${told.text}\n`);
process.exitCode = told.ok ? 0 : 1;
