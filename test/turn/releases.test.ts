import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readState } from '../../bot/turn/readState.ts';
import type { StoredConversation } from '../../bot/store/store.ts';
import { conversationSchema, type Conversation } from '../../dialogs/conversation.ts';
import { converse } from '../../dialogs/converse.ts';
import { flows } from '../../dialogs/flows.ts';
import type { Choice } from '../../dialogs/inbound.ts';
import { inbound } from '../support/turns/inbound.ts';
import { projectGuide } from '../support/projectGuide.ts';

/** What `npm run record:states` kept of a release: a state with this question open, and buttons that stood under it. */
interface Kept {
  readonly place: string;
  readonly state: Readonly<Record<string, unknown>>;
  readonly buttons: readonly { readonly text: string; readonly choice: Choice }[];
}

interface Said {
  readonly text: string;
  readonly choice?: Choice;
}

const guide = projectGuide();
const folder = join(import.meta.dirname, 'releases');
const releases = readdirSync(folder).map((name) => ({
  release: name.replace('.jsonl', ''),
  kept: readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kept),
}));
/** What was called otherwise, by the schema up to which it was. */
const renamed: Readonly<Record<string, { readonly until: number; readonly to: string }>> = {
  'training.when': { until: 1, to: 'training.times' },
};

test('of every schema there is a release, so that whoever raises it records the one before', () => {
  const schemas = new Set(releases.flatMap(({ kept }) => kept.map(({ state }) => state['schema'])));
  expect([...schemas].sort()).toEqual(
    Array.from({ length: conversationSchema }, (_each, index) => index + 1),
  );
});

describe.each(releases)('what residents of $release left behind', ({ kept }) => {
  test('is read with every answer in its place, and the open question is still one', () => {
    for (const { state } of kept) {
      const conversation = read(state);
      expect(answersOf(conversation)).toEqual(
        answersOf(state as unknown as Conversation, Number(state['schema'])),
      );
      const { open } = conversation;
      if (open) expect(flows.get(open.flow)?.questions.map(({ id }) => id)).toContain(open.question);
    }
  });

  test('can be gone on with: a word, a skip or an old button throws nothing and moves no other answer', () => {
    for (const { state, buttons } of kept) {
      const before = read(state);
      const receivedAt = new Date(
        Date.parse(before.heardAt ?? '2026-11-22T15:00:00Z') + 60_000,
      ).toISOString();
      const says: readonly Said[] = [
        { text: 'ok' },
        { text: '', choice: { command: 'skip' } as const },
        ...buttons,
      ];
      for (const said of says) {
        const { conversation, replies } = converse(before, inbound({ ...said, receivedAt }), guide);
        expect(replies.length).toBeGreaterThan(0);
        expect(replies.some(({ because }) => because.rule === 'fault')).toBe(false);
        const meant = new Set([
          `${before.open?.flow ?? ''}.${before.open?.question ?? ''}`,
          questionOf(said),
        ]);
        const after = answersOf(conversation);
        for (const [place, value] of Object.entries(answersOf(before)))
          if (!meant.has(place) && !mayMove(said)) expect([place, after[place]]).toEqual([place, value]);
      }
    }
  });
});

function read(state: Kept['state']): Conversation {
  return readState({ state: JSON.stringify(state), forgotten: false } as StoredConversation, 'en');
}

/** By `<flow>.<question>`, as this release calls them. */
function answersOf(
  { answers }: Pick<Conversation, 'answers'>,
  schema = conversationSchema,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([flow, all]) =>
      Object.entries(all).map(([question, answer]) => {
        const place = `${flow}.${question}`;
        const other = renamed[place];
        return [other && schema <= other.until ? other.to : place, answer.value];
      }),
    ),
  );
}

function questionOf({ choice }: Said): string {
  return choice && 'question' in choice ? choice.question : '';
}

/** Commands are there to change things: going back, beginning anew, undoing. */
function mayMove({ choice }: Said): boolean {
  return choice !== undefined && !('question' in choice) && choice.command !== 'skip';
}
