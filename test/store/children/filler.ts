/**
 * Commits until the disk is full, and reports how many it could, what became of the last two, and what is there to be read. After one that
 * failed a smaller place may be free, so it is full when two in a row fail.
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
let committed = 0;
let [result, again] = ['committed', 'committed'];
for (let index = 0; index < 5000 && (result === 'committed' || again === 'committed'); index += 1) {
  [result, again] = [again, await write(index)];
  if (again === 'committed') committed += 1;
}
const readable = (await store.list({}, null, 200)).items.length;
process.stdout.write(JSON.stringify({ committed, result, again, readable }));
await store.close();
