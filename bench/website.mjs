/**
 * `npm run bench:website`: turns a second on the website's channel, from a resident's message until its turn is in the store with all its
 * replies. Our service as built, with tokens, redaction, transcript and a durable store; and the peers, plain bots of the Bot Framework
 * that answer in process and keep their state in memory, in the same run, round by round in turn. Each turn is one request there and
 * here: the peers' conversations need no opening, so ours are opened before a round (BENCH_OPEN=within opens them in it, which is two
 * requests and a turn more in every five that are counted). For the peers see `support/peers.mjs`; without them ours is measured alone.
 * Fails where a turn failed or a bar is missed. Build first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, median, row } from './support/load.mjs';
import { messagesTalk } from './support/messagesTalk.mjs';
import { peerFolder, startPeer, typed } from './support/peers.mjs';
import { startProcesses } from './support/processes.mjs';
import { startService } from './support/service.mjs';
import { websiteTalk } from './support/websiteTalk.mjs';

const how = {
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  atOnce: Number(process.env.BENCH_AT_ONCE ?? 16),
  warmUp: 5,
  /** Chats opened beforehand for each second of a round: enough for 2,000 turns. */
  chatsASecond: process.env.BENCH_OPEN === 'within' ? 0 : 400,
};
/** At least so many times the turns a second of each peer. */
const wanted = { 'state-direct': 1, 'dialog-direct': 2 };

const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
const processes = startProcesses();
try {
  const { pid, port } = await startService(processes, data);
  const services = [{ name: 'ours', pid, ...websiteTalk([port], how) }];
  const folder = await peerFolder();
  for (const name of folder ? Object.keys(wanted) : []) {
    const peer = await startPeer(processes, folder, name);
    services.push({ name, pid: peer.pid, ...messagesTalk(peer.port, { ...how, messages: typed }) });
  }
  report(await inTurn(services, how));
} finally {
  await processes.stop();
  await rm(data, { recursive: true });
}

function report(results) {
  process.stdout.write('\nmedians\n');
  for (const [name, all] of results) process.stdout.write(`         ${row(name, all)}\n`);
  if ([...results.values()].flat().some(({ failed }) => failed > 0)) process.exitCode = 1;
  if (results.size === 1) return;
  const rate = (name) => median(results.get(name).map((result) => result.rate));
  const processor = (name) => median(results.get(name).map((result) => result.processor));
  for (const [name, least] of Object.entries(wanted)) {
    const ratio = rate('ours') / rate(name);
    const cost = processor('ours') / processor(name);
    process.stdout.write(
      `ours is ${ratio.toFixed(2)} times ${name} (at least ${least}) at ${cost.toFixed(2)} times its processor time\n`,
    );
    if (ratio < least || (name === 'state-direct' && cost > 1)) process.exitCode = 1;
  }
}
