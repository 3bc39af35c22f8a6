import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { readState } from '../../bot/turn/readState.ts';
import type { StoredConversation } from '../../bot/store/store.ts';
import { conversationSchema, type Conversation } from '../../dialogs/conversation.ts';
import { converse } from '../../dialogs/converse.ts';
import { releasedConversations } from '../support/turns/releasedConversations.ts';
import { inbound } from '../support/turns/inbound.ts';
import { guide } from '../dialogs/wishes/wishTalk.ts';

const folder = join(import.meta.dirname, 'releasedStates');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};
const own = join(folder, `${version}.json`);
if (process.env['UPDATE_RELEASED_STATES'] === '1') {
  const settings = await resolveConfig(own);
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, await format(JSON.stringify(releasedConversations()), { ...settings, parser: 'json' }));
}
const releases = readdirSync(folder).sort();

type States = Readonly<Record<string, Conversation>>;

/** How much a resident has told and kept. */
function size({ answers, plan, reminders }: Conversation): readonly number[] {
  const told = Object.values(answers as Record<string, object>).map((of) => Object.keys(of).length);
  return [told.reduce((sum, each) => sum + each, 0), plan.length, reminders.length];
}

function restored(state: unknown): Conversation {
  const stored = { forgotten: false, state: JSON.stringify(state) } as StoredConversation;
  return readState(stored, 'en');
}

test('this release has its states written down', () => {
  expect(existsSync(own)).toBe(true);
});

describe.each(releases)('what %s kept', (file) => {
  let states: States;
  beforeAll(() => {
    states = JSON.parse(readFileSync(join(folder, file), 'utf8')) as States;
  });

  test('is read by this release, with nothing lost', () => {
    expect(Object.keys(states).length).toBeGreaterThan(4);
    for (const [name, state] of Object.entries(states)) {
      const read = restored(state);
      expect([name, read.schema]).toEqual([name, conversationSchema]);
      expect([name, ...size(read)]).toEqual([name, ...size(state)]);
    }
  });

  test.each(['menu', 'my plan', 'back', 'why', 'progress', 'training', 'fafsa', 'yes', 'español'])(
    'goes on with “%s”',
    (text) => {
      for (const [name, state] of Object.entries(states)) {
        const { replies } = converse(restored(state), inbound({ text }), guide);
        expect([name, replies.length > 0]).toEqual([name, true]);
      }
    },
  );
});
