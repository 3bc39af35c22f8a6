/**
 * `npm run chat`: talk to the guide in the terminal. `-- --language es` begins in Spanish; `-- --save test/conversations/NAME.txt`
 * writes what was said as a conversation test. A line in brackets clicks a button: [Find training]. Ctrl-D ends.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { toText } from '../bot/channels/render/toText.ts';
import { openStore } from '../bot/store/openStore.ts';
import { createTurns } from '../bot/turn/createTurns.ts';
import { loadGuide } from '../data/guide.ts';
import type { Choice, Inbound } from '../dialogs/inbound.ts';
import type { Option, Reply } from '../dialogs/reply.ts';
import { languages } from '../guidance/language.ts';

const { values } = parseArgs({ options: { language: { type: 'string' }, save: { type: 'string' } } });
const language = languages.find((each) => each === values.language);
const folder = await mkdtemp(join(tmpdir(), 'guidepost-chat-'));
const store = await openStore({ kind: 'embedded', folder });
const log = { info: () => undefined, warn: console.error, error: console.error };
const turns = createTurns({ store, guide: loadGuide(), log, clock: () => new Date(), deliveries: new Map() });
const started = new Date();
const written: string[] = [];
let offered: readonly Option[] = [];

await say('(opens the chat)', { kind: 'arrived', text: '' });
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: 'you: ' });
terminal.prompt();
for await (const line of terminal) {
  await say(line.trim(), { kind: 'message', ...typed(line.trim()) });
  terminal.prompt();
}
if (values.save) await writeFile(values.save, `${heading()}\n\n${written.join('\n\n')}\n`);
await store.close();
await rm(folder, { recursive: true });

async function say(line: string, part: Pick<Inbound, 'kind' | 'text'> & { choice?: Choice }): Promise<void> {
  const { entries } = await turns.run(
    {
      activityId: `step-${written.length}`,
      conversationId: 'terminal:1',
      residentId: 'terminal:1',
      channel: 'terminal',
      removed: [],
      receivedAt: new Date().toISOString(),
      ...(language ? { language } : {}),
      ...part,
    },
    '',
  );
  const replies = entries.flatMap(({ reply }) => (reply ? [reply] : []));
  offered = replies.flatMap(optionsOf);
  const said = replies.map((reply) => `bot: ${toText(reply)}`).join('\n');
  process.stdout.write(`${said}\n`);
  written.push(`you: ${line}\n${said}`);
}

function typed(line: string): { text: string; choice?: Choice } {
  const label = /^\[(.+)\]$/.exec(line)?.[1];
  const option = offered.find((each) => each.label === label);
  return option ? { text: option.label, choice: option.choice } : { text: line };
}

function optionsOf(reply: Reply): readonly Option[] {
  return [...reply.options, ...reply.cards.flatMap((card) => card.options)];
}

function heading(): string {
  const settings = [
    `at: ${started.toISOString()}`,
    'channel: terminal',
    ...(language ? [`language: ${language}`] : []),
  ];
  return ['# (what this conversation shows)', `# ${settings.join('   ')}`].join('\n');
}
