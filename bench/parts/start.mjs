import { median } from '../support/load.mjs';
import { startPeer } from '../support/peers.mjs';
import { startProcesses } from '../support/processes.mjs';
import { startService } from '../support/service.mjs';

/** Seconds from `node` to ready. */
export async function measure({ folder, peers, rounds }) {
  const starts = { guidepost: (processes) => startService(processes, folder) };
  if (peers) starts.dialog = (processes) => startPeer(processes, peers, 'dialog');
  const figures = {};
  for (const [name, start] of Object.entries(starts)) {
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      const processes = startProcesses();
      const began = performance.now();
      await start(processes);
      times.push((performance.now() - began) / 1000);
      await processes.stop();
    }
    figures[name] = median(times);
    process.stdout.write(`  ${name.padEnd(14)} ready after ${median(times).toFixed(2)} s\n`);
  }
  return figures;
}
