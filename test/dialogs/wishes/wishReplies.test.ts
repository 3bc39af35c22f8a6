import { describe, expect, test } from '@jest/globals';
import { wishes, type Wish } from '../../../data/wishes.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import type { Answered } from '../../../dialogs/engine/turn.ts';
import { channels, type Channel } from '../../../dialogs/inbound.ts';
import { wishLabel } from '../../../dialogs/wishes/wishLabel.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { languages } from '../../../guidance/language.ts';
import { after, guide, inFlow, optionsIn, resident, wished } from './wishTalk.ts';

/** Where a resident can stand when the wish is told. */
const places = languages.flatMap((language) => [
  [`nothing open, ${language}`, resident(language)] as const,
  [`training open, ${language}`, inFlow('training', language)] as const,
  [`FAFSA open, ${language}`, inFlow('fafsa', language)] as const,
  [`interests finished, ${language}`, finishedInterests(language)] as const,
]);

function finishedInterests(language: (typeof languages)[number]): Conversation {
  return after(inFlow('interests', language), '30 22 5 8 3 12');
}

/** What was open is open still, or a button leads back to it. */
function keeps(before: Conversation, said: Answered): boolean {
  const flow = before.open?.flow;
  if (flow === undefined || said.conversation.open?.flow === flow) return true;
  return optionsIn(said).some(({ choice }) => choice.command === 'open' && choice.value === flow);
}

/** Something is said, and nothing empty. */
function speaks(wish: Wish, from: Conversation, channel: Channel = 'website'): boolean {
  const { replies } = wished(wish, 'some words about it', { from, given: { channel } });
  return replies.length > 0 && replies.every(({ text }) => text !== '');
}

describe('every wish', () => {
  test.each(wishes)('%s has a reply wherever somebody stands, on every channel', (wish) => {
    for (const [where, from] of places) expect([where, speaks(wish, from)]).toEqual([where, true]);
    for (const channel of channels)
      expect([channel, speaks(wish, resident(), channel)]).toEqual([channel, true]);
  });

  test.each(wishes)('%s leads back to what was open with one tap', (wish) => {
    for (const [where, from] of places)
      expect([where, keeps(from, wished(wish, 'some words', { from }))]).toEqual([where, true]);
  });

  test.each(wishes)('%s is answered when its button is pressed, whatever the label says', (wish) => {
    for (const [, from] of places) {
      const text = wishLabel(wish, scopeOf(guide, from, '2026-11-22'));
      expect(wished(wish, text, { from, given: { choice: {} } }).replies).not.toEqual([]);
    }
  });

  test.each(languages)('has a label of its own in %s, short enough for a button', (language) => {
    const scope = scopeOf(guide, resident(language), '2026-11-22');
    const labels = wishes.map((wish) => wishLabel(wish, scope));
    expect(new Set(labels).size).toBe(wishes.length);
    expect(labels.filter((label) => label.length > 36)).toEqual([]);
  });
});
