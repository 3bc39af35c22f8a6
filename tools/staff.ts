/** `npm run staff -- add|disable|enable|reset|list`: accounts of the staff console. */
import { createAccounts } from '../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../bot/staff/accounts/createPasswords.ts';
import { createAudit } from '../bot/staff/audit/createAudit.ts';
import { staffCommand } from './staff/staffCommand.ts';
import { withRecords } from './withRecords.ts';

const clock = () => new Date();
await withRecords(process.env, (records) =>
  staffCommand(process.argv.slice(2), {
    accounts: createAccounts(records, createPasswords(), clock),
    audit: createAudit(records, clock),
  }),
);
