import { expect, test } from '@jest/globals';
import { forTranscript } from '../../bot/turn/forTranscript.ts';
import type { Entry } from '../../bot/store/store.ts';
import { card, option, reply } from '../../dialogs/engine/say.ts';
import type { Reply } from '../../dialogs/reply.ts';

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

test('a disclosure stays marked, also where the words are not kept', () => {
  const told: Entry = { ...line, disclosure: true };
  expect(forTranscript(told)).toBe(told);
  expect(forTranscript({ ...told, masked: '(not kept)' })).toMatchObject({ disclosure: true });
});

test('a private answer is kept as one that was given, with all that orders and matches it', () => {
  expect(forTranscript({ ...line, masked: '(not kept)' })).toEqual({ ...line, text: '(not kept)' });
});

test('of a private outcome neither text, cards, rule nor telling buttons are kept, but the part it belongs to', () => {
  const again = option('Show it again', { command: 'open', value: 'exact' });
  const said: Reply = {
    ...reply(
      '$45,123',
      { flow: 'exact', rule: 'exact.none' },
      { options: [option('$45,123', {})], cards: [card('$45,123')] },
    ),
    masked: { text: '(not kept)', options: [again] },
  };
  const told: Entry = {
    ...line,
    from: 'guide',
    text: said.text,
    reply: said,
    because: said.because,
    delivery: 'delivered',
  };
  const kept = forTranscript(told);
  expect(JSON.stringify(kept)).not.toMatch(/45,123|exact\.none/);
  const because = { flow: 'exact', rule: 'private' };
  expect(kept).toMatchObject({
    sequence: 3,
    from: 'guide',
    delivery: 'delivered',
    text: '(not kept)',
    because,
  });
  expect(kept.reply).toEqual({ text: '(not kept)', options: [again], cards: [], because });
  expect(forTranscript(kept)).toEqual(kept);
});
