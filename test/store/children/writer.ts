/** Commits and appends as fast as it can, and reports each acknowledged version: `<id> <version>`. Runs until it is killed. */
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';
import { conversation, entry, minute } from '../samples.ts';

const [folder = '', name = ''] = process.argv.slice(2);
const store = await openEmbeddedStore(folder);

async function write(id: string): Promise<never> {
  let version = (await store.load(id))?.version ?? 0;
  for (;;) {
    version += 1;
    const line = entry(version, { conversationId: id });
    const next = { id, version, state: `${version}`, lastSequence: version, lastActivityAt: minute(version) };
    const waiting = { outbox: [line], pendingSince: minute(version) };
    if ((await store.commit(conversation({ ...next, ...waiting }))) === 'conflict')
      throw new Error('Conflict');
    await store.append([line]);
    process.stdout.write(`${id} ${version}\n`);
  }
}

await Promise.all(['a', 'b', 'c', 'd'].map((id) => write(`${name}:${id}`)));
