/**
 * A process that reminds as the built service does, at a moment it is given: `<folder of the store> <milliseconds since 1970>`. Says
 * `ready`, begins when it is told anything, and prints the lines it delivered as JSON: `[[conversation, sequence], ...]`.
 */
import { once } from 'node:events';
import { openStore } from '../../dist/bot/store/openStore.js';
import { createTurns } from '../../dist/bot/turn/createTurns.js';
import { loadGuide } from '../../dist/data/guide.js';

const [folder, now] = process.argv.slice(2);
const store = await openStore({ kind: 'embedded', folder });
const delivered = [];
const website = {
  deliver: async (_address, entries) =>
    void delivered.push(...entries.map(({ conversationId, sequence }) => [conversationId, sequence])),
};
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const turns = createTurns({
  store,
  guide: loadGuide(),
  log: silent,
  clock: () => new Date(Number(now)),
  deliveries: new Map([['website', website]]),
});
process.stdout.write('ready\n');
await once(process.stdin, 'data');

for (let round = 0; round < 3; round += 1) await turns.remind();
await turns.idle();
await store.close();
process.stdin.destroy();
process.stdout.write(JSON.stringify(delivered));
