import { expect, test } from '@jest/globals';
import { forTranscript } from '../../bot/turn/forTranscript.ts';
import type { Entry } from '../../bot/store/store.ts';
import { card, option, reply } from '../../dialogs/engine/say.ts';

const line: Entry = {
  conversationId: 'website:1',
  sequence: 3,
  at: '2026-11-22T15:00:00.000Z',
  from: 'resident',
  text: '45,123',
  activityId: 'a',
  clientActivityId: 'c',
};

test('a line that may be kept is kept as it is', () => {
  expect(forTranscript(line)).toBe(line);
});

test('a private answer is kept as one that was given, with all that orders and matches it', () => {
  expect(forTranscript({ ...line, masked: '[not kept]' })).toEqual({ ...line, text: '[not kept]' });
});

test('of a private outcome neither text, cards nor buttons are kept, but why it was said', () => {
  const said = {
    ...reply(
      '$45,123',
      { flow: 'exact', rule: 'exact.index' },
      { options: [option('$45,123', {})], cards: [card('$45,123')] },
    ),
    masked: '[not kept]',
  };
  const told: Entry = {
    ...line,
    from: 'guide',
    text: said.text,
    reply: said,
    because: said.because,
    masked: '[not kept]',
    delivery: 'delivered',
  };
  const kept = forTranscript(told);
  expect(JSON.stringify(kept)).not.toContain('45,123'.replace('45', '$45'));
  expect(kept).toMatchObject({
    sequence: 3,
    from: 'guide',
    delivery: 'delivered',
    text: '[not kept]',
    reply: { text: '[not kept]', because: { flow: 'exact', rule: 'exact.index' } },
  });
  expect(kept.masked).toBeUndefined();
});
