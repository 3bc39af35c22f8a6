import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inbound } from '../../dialogs/inbound.ts';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const say = async (text: string, given: Partial<Inbound> = {}) =>
  (await stage.turns().run(inbound({ text, channel: 'terminal', ...given }), '')).entries;
const ask = { choice: { command: 'sendChat' } } as const;

describe('somebody who asks for their chat where there is no page', () => {
  test.each([
    ['en', 'send me my conversation', 'Here is what was said in this chat.', 'You:\nhello'],
    ['en', 'please send me this chat', 'Here is what was said in this chat.', 'You:\nhello'],
    ['es', 'mándeme mi conversación', 'Esto es lo que se dijo en este chat.', 'Usted:\nhello'],
    ['es', 'una copia de este chat', 'Esto es lo que se dijo en este chat.', 'Usted:\nhello'],
  ] as const)('gets it as text in %s on “%s”', async (language, phrase, first, line) => {
    await say('hello', { choice: { command: 'language', value: language } });
    const [, lead, part] = await say(phrase);
    expect(lead?.text).toBe(first);
    expect(part?.text).toContain(line);
    expect(part?.text).toContain('Guidepost:\n');
    expect(part?.reply?.options.map(({ choice }) => choice.command)).toEqual(['menu', 'delete']);
  });

  test('finds it with its cards, and the transcript keeps only that it was sent', async () => {
    await say('hello');
    await say('', { choice: { command: 'person' } });
    const sent = await say('', ask);
    expect(sent.map(({ text }) => text).join('\n')).toContain('== 2-1-1 Connecticut ==');
    const kept = (await stage.store.entries('website:one', 0, 500)).slice(-sent.length);
    expect(kept.map(({ text }) => text)).toContain('I sent this chat here as text.');
    expect(JSON.stringify(kept)).not.toContain('== 2-1-1 Connecticut ==');
    const again = (await say('', ask)).map(({ text }) => text).join('\n');
    expect(again.split('I sent this chat here as text.')).toHaveLength(2);
  });

  test('does not find private answers, also while they are not in the transcript yet', async () => {
    const turns = stage.turns({ store: { append: () => Promise.reject(new Error('away')) } });
    const run = (text: string, given: Partial<Inbound> = {}) =>
      turns.run(inbound({ text, channel: 'terminal', ...given }), '');
    await run('hello');
    await run('', { choice: { command: 'open', value: 'rough' } });
    for (const answer of ['1', '1', '45123', '2', '45123']) await run(answer);
    const { entries } = await run('', ask);
    const text = entries.map(({ text }) => text).join('\n');
    expect(text).toContain('You:\nhello');
    expect(text).not.toContain('45123');
  });

  test('gets a long one in parts, the newest, and is told that the beginning is left out', async () => {
    const turns = stage.turns();
    await say('hello');
    for (let each = 0; each < 24; each += 1)
      await turns.run(inbound({ text: `${each} ${'word '.repeat(390)}`, channel: 'terminal' }), '');
    const [, lead, earlier, ...parts] = await say('', ask);
    expect(lead?.text).toBe('Here is what was said in this chat.');
    expect(earlier?.text).toBe('The beginning is left out, since this chat is long.');
    expect(parts).toHaveLength(10);
    expect(parts.every(({ text }) => text.length <= 3000)).toBe(true);
    expect(parts.map(({ text }) => text).join('\n')).toContain('23 word');
  });

  test('is told when the database is away, and gets nothing halfway', async () => {
    await say('hello');
    const away = stage.turns({ store: { entries: () => Promise.reject(new Error('away')) } });
    const { status } = await away.run(inbound({ text: '', channel: 'terminal', ...ask }), '');
    expect(status).toBe('unsaved');
  });

  test('gets none while there is nothing', async () => {
    const sent = await say('', ask);
    expect(sent.at(-1)?.text).toBe('Here is what was said in this chat.');
  });
});
