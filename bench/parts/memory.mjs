import { once } from 'node:events';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { memoryOf } from '../support/processes.mjs';
import { byButtons, startService } from '../support/service.mjs';
import { openChat, sayIn } from '../support/websiteTalk.mjs';

const many = 1000;
const atOnce = 16;

/** Megabytes when ready, and what a thousand conversations at rest and a thousand open sockets add. */
export async function measure({ processes, folder }) {
  const collects = fileURLToPath(new URL('../support/collect.mjs', import.meta.url));
  const flags = ['--expose-gc', '--import', collects];
  const { pid, port } = await startService(processes, folder, { flags });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const { all: ready } = await memoryOf(pid);
  // The first ones compile what all use.
  await someChats(agent, port, 200);
  const warm = await settledMemory(pid);
  await someChats(agent, port, many);
  const afterChats = await settledMemory(pid);
  const sockets = [];
  await someChats(agent, port, many, async ({ streamUrl }) => {
    // One address may have only so many, and all of 127.0.0.0/8 is this machine.
    const socket = new WebSocket(streamUrl, { localAddress: `127.0.1.${1 + (sockets.length % 200)}` });
    sockets.push(socket);
    await once(socket, 'open');
  });
  const afterSockets = await settledMemory(pid);
  for (const socket of sockets) socket.terminate();
  const idleChats = afterChats - warm;
  const figures = { ready, warm, idleChats, openSockets: afterSockets - afterChats - idleChats };
  process.stdout.write(
    `  ready ${ready.toFixed(0)} MB in all; its own after 200 conversations ${warm.toFixed(0)} MB; ` +
      `1,000 more at rest add ${idleChats.toFixed(1)} MB, 1,000 open sockets ${figures.openSockets.toFixed(1)} MB\n`,
  );
  return figures;
}

/** So many conversations of a few turns each, and what is done with each while it is young. */
async function someChats(agent, port, count, also = async () => undefined) {
  let left = count;
  const some = async () => {
    while (left-- > 0) {
      const chat = await openChat(agent, port);
      await also(chat);
      for (const message of byButtons) await sayIn(agent, chat, message);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, some));
}

/** What is its own after its garbage was collected, the least that is seen in some seconds. */
async function settledMemory(pid) {
  const seen = [];
  for (let look = 0; look < 4; look += 1) {
    process.kill(pid, 'SIGUSR2');
    await new Promise((later) => setTimeout(later, 1500));
    seen.push((await memoryOf(pid)).own);
  }
  return Math.min(...seen);
}
