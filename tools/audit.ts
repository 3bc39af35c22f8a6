/** `npm run audit -- verify`: checks the chain of what staff did. */
import { auditCommand } from './audit/auditCommand.ts';
import { withRecords } from './withRecords.ts';

await withRecords(process.env, (records) => auditCommand(process.argv.slice(2), records));
