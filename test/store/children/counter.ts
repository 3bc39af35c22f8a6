/**
 * Adds one to a conversation's state as often as it is told, by compare and set. Says `ready` and begins when it is told
 * anything; reports at the end how often another was faster.
 */
import { once } from 'node:events';
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';

const [folder = '', id = '', times = '0'] = process.argv.slice(2);
const store = await openEmbeddedStore(folder);
let conflicts = 0;
process.stdout.write('ready\n');
await once(process.stdin, 'data');

for (let done = 0; done < Number(times);) {
  const read = await store.load(id);
  if (read === null) throw new Error('The conversation is not there.');
  const next = { ...read, version: read.version + 1, state: `${Number(read.state) + 1}` };
  if ((await store.commit(next)) === 'committed') done += 1;
  else conflicts += 1;
}
await store.close();
process.stdin.destroy();
process.stdout.write(`${conflicts}\n`);
