/**
 * `npm run record:states -- <release>`: keeps what conversations of this release look like in the store, in
 * `test/turn/releases/<release>.jsonl`. The written conversations of `test/conversations` are gone through; of every open question in
 * each language one state is kept, with the first buttons that stand under it. Run it once for each release, before its tag; the file is
 * never changed after that. `test/turn/releases.test.ts` goes on from every state. Build first. A folder as second argument is an older
 * release's, built.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Buttons kept of each question. */
const mostButtons = 3;

const [release, folder = '.'] = process.argv.slice(2);
if (!release || !/^[\w.-]+$/.test(release)) throw new Error('Which release? npm run record:states -- 1.0.0');
const from = (path) => import(pathToFileURL(resolve(folder, 'dist', path)).href);
const { loadGuide } = await from('data/guide.js');
const { converse } = await from('dialogs/converse.js');
const { newConversation } = await from('dialogs/conversation.js');

const guide = loadGuide();
const scripts = join(folder, 'test/conversations');
const kept = new Map();
for (const name of readdirSync(scripts)
  .filter((each) => each.endsWith('.txt'))
  .sort())
  play(name, readFileSync(join(scripts, name), 'utf8'));
const lines = [...kept.values()].map((each) => JSON.stringify(each));
writeFileSync(`test/turn/releases/${release}.jsonl`, `${lines.join('\n')}\n`);
process.stdout.write(`${kept.size} states\n`);

function play(name, text) {
  let conversation = newConversation(name.includes('.es.') ? 'es' : 'en');
  let offered = [];
  let at = Date.parse('2026-11-22T15:00:00Z');
  for (const [, step] of text.matchAll(/^(?:you|yo): (.*)$/gm)) {
    const label = /^\[+([^\]]+)\]+/.exec(step)?.[1];
    const option = offered.find((each) => each.label === label);
    const answered = converse(
      conversation,
      {
        activityId: `${at}`,
        conversationId: 'website:recorded',
        residentId: 'website:recorded',
        channel: 'website',
        kind: step === '(opens the chat)' ? 'arrived' : 'message',
        text: label ?? step,
        ...(option && { choice: option.choice }),
        removed: [],
        receivedAt: new Date((at += 30_000)).toISOString(),
      },
      guide,
    );
    conversation = JSON.parse(JSON.stringify(answered.conversation));
    offered = answered.replies.flatMap(({ options = [], cards = [] }) => [
      ...options,
      ...cards.flatMap((card) => card.options ?? []),
    ]);
    const place = `${conversation.open?.flow ?? ''}.${conversation.open?.question ?? ''}`;
    const buttons = offered.slice(0, mostButtons).map((each) => ({ text: each.label, choice: each.choice }));
    kept.set(`${conversation.language} ${place}`, { release, place, state: conversation, buttons });
  }
}
