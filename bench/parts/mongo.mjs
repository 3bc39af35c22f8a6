import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inTurn, median } from '../support/load.mjs';
import { processorTime } from '../support/processes.mjs';
import { startService } from '../support/service.mjs';
import { summary } from '../support/table.mjs';
import { websiteTalk } from '../support/websiteTalk.mjs';

const atOnce = 16;

/** The website's channel on the mongo adapter, against the tests' stand-in of a server; what that one computes is told apart. */
export async function measure({ processes, folder, rounds, seconds }) {
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('../support/wireServer.mjs', import.meta.url))],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const [address] = await once(server.stdout, 'data');
    const env = { MONGODB_URI: String(address).trim() };
    const { pid, port } = await startService(processes, folder, { env });
    const talk = websiteTalk([port], { atOnce });
    const before = await processorTime(server.pid);
    const sent = { count: 0 };
    const say = (resident, turn) => {
      sent.count += 1;
      return talk.say(resident, turn);
    };
    const results = await inTurn([{ name: 'guidepost', pid, ...talk, say }], {
      rounds,
      seconds,
      atOnce,
      warmUp: seconds,
      quiet: true,
    });
    const all = results.get('guidepost');
    const standIn = ((await processorTime(server.pid)) - before) / sent.count;
    const of = (part) => median(all.map((each) => each[part]));
    process.stdout.write(
      `  ${of('rate').toFixed(0)} turns/s   p50 ${of('p50').toFixed(1)} ms   p99 ${of('p99').toFixed(1)} ms   ` +
        `cpu ${of('processor').toFixed(2)} ms a turn, and ${standIn.toFixed(2)} ms in the stand-in\n`,
    );
    return { ...summary(all), standIn };
  } finally {
    server.kill('SIGTERM');
  }
}
