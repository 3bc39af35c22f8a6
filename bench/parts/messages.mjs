import { fileURLToPath } from 'node:url';
import { messagesTalk } from '../support/messagesTalk.mjs';
import { startPeer, typed } from '../support/peers.mjs';
import { answers, freePort } from '../support/processes.mjs';
import { byButtons, startService } from '../support/service.mjs';
import { atLevels } from '../support/table.mjs';

/** `/api/messages` with replies over HTTP, beside the peer's waterfall. */
export async function measure({ processes, folder, peers, rounds, seconds }) {
  const channel = await freePort();
  processes.start([fileURLToPath(new URL('../support/connector.mjs', import.meta.url)), String(channel)]);
  await answers(channel, '/');
  const ours = await startService(processes, folder);
  const peer = peers ? await startPeer(processes, peers, 'dialog') : null;
  return atLevels(
    (atOnce) => [
      {
        name: 'guidepost',
        pid: ours.pid,
        ...messagesTalk(ours.port, { atOnce, messages: byButtons, channel }),
      },
      ...(peer
        ? [
            {
              name: 'dialog',
              pid: peer.pid,
              ...messagesTalk(peer.port, { atOnce, messages: typed, channel }),
            },
          ]
        : []),
    ],
    { rounds, seconds },
  );
}
