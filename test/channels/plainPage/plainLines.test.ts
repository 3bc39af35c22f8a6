import { expect, test } from '@jest/globals';
import { plainConversation } from '../../../bot/channels/plainPage/plainLines.ts';
import { createRender } from '../../../bot/channels/plainPage/templates.ts';
import type { Reply } from '../../../dialogs/reply.ts';

const reply: Reply = {
  text: 'This is what you seem to like.',
  options: [],
  cards: [],
  because: {},
  picture: {
    kind: 'interests',
    language: 'es',
    scores: { R: 40, I: 0, A: 5, S: 0, E: 0, C: null },
    alt: 'Seis "barras" & más',
  },
};
const entry = {
  conversationId: 'website:1',
  activityId: '1',
  sequence: 1,
  at: '2026-11-22T15:00:00.000Z',
  from: 'guide',
  text: reply.text,
} as const;

test('a picture is an image of this site with its alternative text', () => {
  const { lines } = plainConversation([{ ...entry, reply }, entry]);
  expect(lines.map(({ picture }) => picture?.source)).toEqual([
    '/pictures/interests/es/40-0-5-0-0-x.png',
    undefined,
  ]);
  const html = createRender()('picture', { picture: lines[0]?.picture });
  expect(html).toContain(
    'src="/pictures/interests/es/40-0-5-0-0-x.png" alt="Seis &quot;barras&quot; &amp; más"',
  );
});
