/**
 * `npm run bench:http`: turns a second over HTTP replies, from a message of the Bot Framework until all its replies are at the channel.
 * Our service as built, durable store and all; and the peer, a five-step waterfall of botbuilder-dialogs with its state in memory, in the
 * same run, round by round in turn. For the peer see `support/peers.mjs`; without it ours is measured alone. Fails when ours is not 1.3
 * times the peer. Build first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, median, row } from './support/load.mjs';
import { messagesTalk } from './support/messagesTalk.mjs';
import { peerFolder, startPeer, typed } from './support/peers.mjs';
import { answers, freePort, startProcesses } from './support/processes.mjs';
import { byButtons, startService } from './support/service.mjs';

const wanted = 1.3;
const how = {
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  /** So many that what counts is what a turn costs, and not how long a disk or another process lets it wait. */
  atOnce: Number(process.env.BENCH_AT_ONCE ?? 64),
  /** Seconds, of the same load as a round's. */
  warmUp: 5,
};

const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
const processes = startProcesses();
try {
  const channel = await freePort();
  processes.start([fileURLToPath(new URL('support/connector.mjs', import.meta.url)), String(channel)]);
  await answers(channel, '/');
  const { pid, port } = await startService(processes, data);
  const talking = (to, messages) => messagesTalk(to, { ...how, messages, channel });
  const services = [{ name: 'ours', pid, ...talking(port, byButtons) }];
  const folder = await peerFolder();
  if (folder) {
    const peer = await startPeer(processes, folder, 'dialog');
    services.push({ name: 'peer', pid: peer.pid, ...talking(peer.port, typed) });
  }
  report(await inTurn(services, how));
  process.stdout.write('\nThe peer’s own five messages, typed to ours, which looks for a meaning in each:\n');
  await inTurn([{ name: 'ours, typed', pid, ...talking(port, typed) }], how);
} finally {
  await processes.stop();
  await rm(data, { recursive: true });
}

function report(results) {
  process.stdout.write('\nmedians\n');
  for (const [name, all] of results) process.stdout.write(`         ${row(name, all)}\n`);
  const [ours, peer] = ['ours', 'peer'].map((name) =>
    median((results.get(name) ?? []).map(({ rate }) => rate)),
  );
  if (peer === undefined) return;
  const ratio = ours / peer;
  process.stdout.write(`ours is ${ratio.toFixed(2)} times the peer; at least ${wanted}\n`);
  if (ratio < wanted) process.exitCode = 1;
}
