/** Opens a store that something happened to: prints how many lines of each conversation are there, or the sentence it is refused with. */
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';

const [folder = ''] = process.argv.slice(2);
console.error = () => undefined; // lmdb prints the reason of every failure
try {
  const store = await openEmbeddedStore(folder);
  const found: Record<string, number> = {};
  for (const { id } of (await store.list({}, null, 200)).items) {
    const { lastSequence = 0 } = (await store.load(id)) ?? {};
    found[id] = (await store.entries(id, lastSequence - 1, 1)).length === 1 ? lastSequence : lastSequence - 1;
  }
  process.stdout.write(JSON.stringify({ found }));
  await store.close();
} catch (cause) {
  const { name, message } = cause as Error;
  process.stdout.write(JSON.stringify({ refused: name, sentence: message }));
}
