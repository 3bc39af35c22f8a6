import { Agent } from 'node:http';
import { median } from '../support/load.mjs';
import { processorTime } from '../support/processes.mjs';
import { startService } from '../support/service.mjs';
import { openChat, sayIn } from '../support/websiteTalk.mjs';

/** Chats that grow side by side, so that what else the machine does falls on short and long ones alike. */
const chats = 20;
/** Turns over which each figure is taken. */
const window = 10;
const bar = 1.15;
const menu = { text: 'menu', value: { command: 'menu' } };

/** What a turn costs around a conversation's 10th turn, and around its 1,000th: always the same one. */
export async function measure({ processes, folder }) {
  const { pid, port } = await startService(processes, folder);
  const agent = new Agent({ keepAlive: true, maxSockets: chats });
  await turns(agent, pid, await open(agent, port), 200);
  const long = await open(agent, port);
  await turns(agent, pid, long, 1000 - window);
  const [early, late] = [[], []];
  for (let round = 0; round < 30; round += 1) {
    const short = await open(agent, port);
    await turns(agent, pid, short, 10 - window / 2);
    early.push(await turns(agent, pid, short, window));
    late.push(await turns(agent, pid, long, window));
  }
  const of = (all, part) => median(all.map((each) => each[part]));
  const figures = {
    time: of(late, 'time') / of(early, 'time'),
    processor: of(late, 'processor') / of(early, 'processor'),
  };
  process.stdout.write(
    `  the 1,000th turn takes ${figures.time.toFixed(2)} times the time of the 10th and ` +
      `${figures.processor.toFixed(2)} times its cpu (at most ${bar})\n`,
  );
  return figures;
}

function open(agent, port) {
  return Promise.all(Array.from({ length: chats }, () => openChat(agent, port)));
}

/** So many turns in each chat; milliseconds of time and of processor for one. */
async function turns(agent, pid, all, count) {
  const [began, before] = [performance.now(), await processorTime(pid)];
  for (let turn = 0; turn < count; turn += 1) {
    const taken = await Promise.all(all.map((chat) => sayIn(agent, chat, menu)));
    if (!taken.every(Boolean)) process.exitCode = 1;
  }
  const made = count * all.length;
  return {
    time: (performance.now() - began) / made,
    processor: ((await processorTime(pid)) - before) / made,
  };
}
