/**
 * `npm run -s teams:package -- --bot-id ID --developer NAME --website URL --privacy URL --terms URL [--app-id ID] [--version 1.0.0]`:
 * writes the Teams app into `guidepost-teams.zip`, ready to be uploaded to Teams.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packageOptions, readPackageSettings } from './teams/packageSettings.ts';
import { teamsPackage } from './teams/teamsPackage.ts';

const file = 'guidepost-teams.zip';
const options = Object.fromEntries(packageOptions.map((name) => [name, { type: 'string' as const }]));
const read = readPackageSettings({
  'bot-id': process.env['MICROSOFT_APP_ID'],
  ...parseArgs({ options }).values,
});
if (read.ok) {
  await writeFile(file, await teamsPackage(read.settings));
  process.stdout.write(`${file}\n`);
} else {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exitCode = 1;
}
