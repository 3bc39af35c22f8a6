/** `npm run backup -- DIR`: everything that the service keeps, copied while it runs. */
import { backupCommand } from './backup/backupCommand.ts';

const told = await backupCommand(process.argv.slice(2), process.env, () => new Date());
(told.ok ? process.stdout : process.stderr).write(`${told.text}\n`);
process.exitCode = told.ok ? 0 : 1;
