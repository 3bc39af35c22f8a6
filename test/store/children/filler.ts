/**
 * Commits until the disk is full, tells of each one that was acknowledged, and in the end what became of the last one and how many are
 * there to be read. After one that failed a smaller place may be free, so it is full when two in a row fail.
 */
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';
import { conversation } from '../samples.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openEmbeddedStore(folder);
const write = async (index: number): Promise<string> => {
  try {
    return await store.commit(conversation({ id: `${index}`, state: 'x'.repeat(20_000) }));
  } catch (error) {
    return error instanceof Error ? error.name : 'not an error';
  }
};

console.error = () => undefined; // lmdb prints the reason of every failed write
let [index, failures, result] = [0, 0, ''];
while (index < 5000 && failures < 2) {
  result = await write(index);
  failures = result === 'committed' ? 0 : failures + 1;
  if (failures === 0) process.stdout.write(`committed ${index}\n`);
  index += 1;
}
process.stdout.write(`full ${result} ${(await store.list({}, null, 200)).items.length}\n`);
await store.close();
