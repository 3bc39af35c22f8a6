/** `npm run flows`: draws every flow as a Mermaid chart into docs/flows, one file a flow. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '../data/dataFolder.ts';
import { loadGuide } from '../data/guide.ts';
import { newConversation } from '../dialogs/conversation.ts';
import { scopeOf } from '../dialogs/engine/scope.ts';
import { flows } from '../dialogs/flows.ts';
import { drawFlow } from './drawFlow.ts';

const folder = join(dataFolder(), '..', 'docs', 'flows');
const scope = scopeOf(loadGuide(), newConversation('en'), new Date().toISOString().slice(0, 10));
await mkdir(folder, { recursive: true });
for (const flow of flows.values()) {
  await writeFile(join(folder, `${flow.id}.md`), drawFlow(flow, scope));
  process.stdout.write(`docs/flows/${flow.id}.md\n`);
}
