import { inTurn, median } from '../support/load.mjs';
import { startService } from '../support/service.mjs';
import { summary } from '../support/table.mjs';
import { websiteTalk } from '../support/websiteTalk.mjs';

const bar = 1.6;
const atOnce = 16;

/** Two processes on one embedded store against one. The load runs on the same cores. */
export async function measure({ processes, folder, rounds, seconds }) {
  const [first, second] = [await startService(processes, folder), await startService(processes, folder)];
  const services = [
    { name: 'one process', pid: first.pid, ...websiteTalk([first.port], { atOnce }) },
    {
      name: 'two processes',
      pid: [first.pid, second.pid],
      ...websiteTalk([first.port, second.port], { atOnce }),
    },
  ];
  const results = await inTurn(services, { rounds, seconds, atOnce, warmUp: seconds, quiet: true });
  const rate = (name) => median(results.get(name).map((each) => each.rate));
  const ratio = rate('two processes') / rate('one process');
  process.stdout.write(`  two processes take ${ratio.toFixed(2)} times the turns of one (at least ${bar})\n`);
  return { ratio, all: Object.fromEntries([...results].map(([name, all]) => [name, summary(all)])) };
}
