import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../dist/bot/store/embedded/openEmbeddedStore.js';
import { fill } from '../fillStore.mjs';
import { inTurn, median } from '../support/load.mjs';
import { startService } from '../support/service.mjs';
import { summary } from '../support/table.mjs';
import { websiteTalk } from '../support/websiteTalk.mjs';

/** Ten lines each. */
const amounts = { 'a thousand entries': 100, 'a million entries': 100_000 };
const atOnce = 16;
const bar = 1.2;

/** What a turn costs with a thousand entries in the store, and with a million. */
export async function measure({ processes, folder, rounds, seconds }) {
  const services = [];
  for (const [name, conversations] of Object.entries(amounts)) {
    const data = join(folder, String(conversations));
    await mkdir(data);
    const store = await openEmbeddedStore(join(data, 'store'));
    await fill(store, conversations);
    await store.close();
    const { pid, port } = await startService(processes, data);
    services.push({ name, pid, ...websiteTalk([port], { atOnce }) });
  }
  const results = await inTurn(services, { rounds, seconds, atOnce, warmUp: seconds, quiet: true });
  const [few, lots] = [...results.values()];
  const of = (all, part) => median(all.map((each) => each[part]));
  const figures = {
    time: of(few, 'rate') / of(lots, 'rate'),
    processor: of(lots, 'processor') / of(few, 'processor'),
    all: Object.fromEntries([...results].map(([name, all]) => [name, summary(all)])),
  };
  process.stdout.write(
    `  with a million entries a turn takes ${figures.time.toFixed(2)} times the time and ` +
      `${figures.processor.toFixed(2)} times the cpu of one with a thousand (at most ${bar})\n`,
  );
  return figures;
}
