import { messagesTalk } from '../support/messagesTalk.mjs';
import { startPeer, typed } from '../support/peers.mjs';
import { startService } from '../support/service.mjs';
import { atLevels } from '../support/table.mjs';
import { websiteTalk } from '../support/websiteTalk.mjs';

/** The website's channel on the embedded store, beside the peers that answer in process. */
export async function measure({ processes, folder, peers, rounds, seconds }) {
  const ours = await startService(processes, folder);
  const others = new Map();
  for (const mode of peers ? ['state-direct', 'dialog-direct'] : [])
    others.set(mode, await startPeer(processes, peers, mode));
  return atLevels(
    (atOnce) => [
      { name: 'guidepost', pid: ours.pid, ...websiteTalk([ours.port], { atOnce }) },
      ...Array.from(others, ([name, { pid, port }]) => ({
        name,
        pid,
        ...messagesTalk(port, { atOnce, messages: typed }),
      })),
    ],
    { rounds, seconds },
  );
}
