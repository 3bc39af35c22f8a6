import { loadGuide } from '../data/guide.ts';
import { warmRecognizers } from '../dialogs/engine/recognize.ts';
import { readConfig, type Config } from './config.ts';
import { createApp } from './createApp.ts';
import { createLog } from './log.ts';
import { secretOf } from './secretOf.ts';
import { firstAdministrator } from './staff/firstAdministrator.ts';
import { DamagedDatabase } from './store/damagedDatabase.ts';
import { openStore } from './store/openStore.ts';
import { openRecords } from './store/records/openRecords.ts';
import type { Records } from './store/records/records.ts';

const read = readConfig(process.env);
if (read.ok) {
  await start(read.config).catch((cause: unknown) => {
    if (!(cause instanceof DamagedDatabase)) throw cause;
    refuse([cause.message]);
  });
} else refuse(read.problems);

function refuse(problems: readonly string[]): void {
  process.stderr.write(`Guidepost cannot start:\n${problems.map((problem) => `- ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const secret = await secretOf(config);
  const log = createLog({ level: config.logLevel, hashKey: secret });
  const store = await openStore(config.store);
  const records = await openRecords(config.store);
  const app = createApp(config, {
    store,
    records,
    guide: loadGuide(),
    log,
    clock: () => new Date(),
    signingKey: new TextEncoder().encode(secret),
    otherKeys: config.otherSecret === null ? [] : [new TextEncoder().encode(config.otherSecret)],
  });
  const port = await app.listen();
  log.info('service.listening', { port, store: config.store.kind });
  if (config.website) process.stdout.write(`\nThe chat is at ${config.publicUrl}/chat\n\n`);
  if (config.staff && config.store.kind === 'embedded') {
    welcome(records, config.publicUrl).catch((cause: unknown) =>
      log.warn('staff.noFirstAdministrator', { cause }),
    );
  }
  void warmRecognizers();
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info('service.stopping');
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.on('unhandledRejection', (cause) => log.error('service.unhandledRejection', { cause }));
}

/** Told once, and apart from the log, which others may keep. */
async function welcome(records: Records, publicUrl: string): Promise<void> {
  const first = await firstAdministrator(records, () => new Date());
  if (first === null) return;
  process.stderr.write(
    `The staff console is at ${publicUrl}/staff\nSign in as ${first.name} with the one-time password ${first.password}\n` +
      'It is shown only this once and works for seven days.\n\n',
  );
}
