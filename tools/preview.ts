/**
 * `npm run preview`: a chat on this machine that talks with the content as it is in the files, and begins anew with every change of them.
 * What is wrong is told as by `npm run content:check`, and the chat goes on with what was right before. PORT is 3979 unless set. Nothing
 * is kept, and the service that residents use is not touched. Ctrl-C ends.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../data/dataFolder.ts';
import { connecticutZone, dateIn } from '../guidance/time/dateIn.ts';
import { contentCheck } from './contentCheck.ts';
import { createPreview } from './preview/createPreview.ts';

const port = process.env['PORT'] ?? '3979';
const kept = await mkdtemp(join(tmpdir(), 'guidepost-preview-'));
const settings = {
  PATH: process.env['PATH'],
  PORT: port,
  GUIDEPOST_DATA: kept,
  GUIDEPOST_CHANNELS: 'website',
  GUIDEPOST_STAFF: 'off',
  GUIDEPOST_LOG_LEVEL: 'error',
};
const preview = createPreview({
  check: () => contentCheck([], dataFolder(), dateIn(connecticutZone, new Date().toISOString())),
  start: () => {
    const program = join(import.meta.dirname, '..', 'bot', 'main.js');
    const service = spawn(process.execPath, [program], { env: settings, stdio: 'inherit' });
    const ended = new Promise<void>((resolve) => service.once('exit', () => resolve()));
    return {
      stop: () => {
        service.kill('SIGTERM');
        return ended;
      },
    };
  },
  say: (line) => void process.stdout.write(`${line}\n`),
});

await preview.look();
// An editor writes a file in several steps.
let soon: NodeJS.Timeout | undefined;
const watcher = watch(dataFolder(), { recursive: true }, () => {
  clearTimeout(soon);
  soon = setTimeout(() => void preview.look(), 300);
});
const end = async (): Promise<void> => {
  watcher.close();
  clearTimeout(soon);
  await preview.stop();
  await rm(kept, { recursive: true, force: true });
  process.exit(0);
};
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
