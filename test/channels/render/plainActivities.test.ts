import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitText } from '../../../bot/channels/render/splitText.ts';
import { toActivities } from '../../../bot/channels/render/toActivities.ts';
import type { Reply } from '../../../dialogs/reply.ts';

const option = (label: string) => ({ label, choice: { question: 'a.b', value: label, asking: 3 } });
const reply = (parts: Partial<Reply>): Reply => ({ text: '', options: [], cards: [], because: {}, ...parts });
const asking = (count: number) =>
  reply({ text: 'Pick one', options: Array.from({ length: count }, (_, index) => option(`Pick ${index}`)) });
const card = {
  title: 'A card',
  paragraphs: ['About it'],
  facts: [{ name: 'Cost', value: 'Free' }],
  checklist: ['First'],
  links: [{ label: 'More', url: 'https://example.org/more' }],
  options: [option('Keep this')],
};

describe('where there are no Adaptive Cards', () => {
  test('a card is text, its buttons are what can be typed', () => {
    const activities = toActivities(
      reply({ text: 'Look', cards: [card], options: [option('Back')] }),
      'email',
    );
    expect(activities).toEqual([
      {
        type: 'message',
        text: 'Look\n\nA card\nAbout it\nCost: Free\n1. First\nMore: https://example.org/more\n- Keep this\n\n- Back',
        textFormat: 'plain',
      },
    ]);
  });

  test('a button says its label, where the channel has buttons', () => {
    expect(toActivities(asking(1), 'telegram')).toEqual([
      {
        type: 'message',
        text: 'Pick one',
        textFormat: 'plain',
        suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Pick 0', value: 'Pick 0' }] },
      },
    ]);
  });

  test.each([
    ['facebook', 10, 11],
    ['line', 13, 14],
  ])('%s shows %d buttons, and %d as text', (channelId, fitting, more) => {
    const buttonsIn = (count: number) => toActivities(asking(count), channelId)[0]?.suggestedActions?.actions;
    expect(buttonsIn(fitting)).toHaveLength(fitting);
    expect(buttonsIn(more)).toBeUndefined();
    expect(toActivities(asking(more), channelId)[0]?.text).toContain(`- Pick ${more - 1}`);
  });

  test('a label that would be cut makes all of them text', () => {
    const long = option('A label of more than twenty letters');
    const [activity] = toActivities(reply({ text: 'Pick', options: [option('Yes'), long] }), 'facebook');
    expect(activity).toEqual({
      type: 'message',
      text: `Pick\n\n- Yes\n- ${long.label}`,
      textFormat: 'plain',
    });
  });

  test('Slack gets hero cards of at most six buttons', () => {
    const [activity] = toActivities(asking(8), 'slack');
    const counts = activity?.attachments?.map(
      ({ content }) => (content as { buttons: unknown[] }).buttons.length,
    );
    expect(counts).toEqual([6, 2]);
  });

  test('a long text comes in parts, and the buttons with the last', () => {
    const parts = toActivities({ ...asking(2), text: 'A sentence of some words. '.repeat(120) }, 'facebook');
    expect(parts.map(({ suggestedActions }) => suggestedActions !== undefined)).toEqual([false, true]);
  });
});

describe('in Teams', () => {
  test('more than ten cards or 28 KB go on in another message, the buttons last', () => {
    const many = toActivities(
      reply({ text: 'Look', cards: Array(12).fill(card), options: [option('Back')] }),
      'msteams',
    );
    expect(many.map(({ text, attachments }) => [text, attachments?.length])).toEqual([
      ['Look', 10],
      ['', 3],
    ]);
    const large = { ...card, paragraphs: ['x'.repeat(10_000)] };
    const heavy = toActivities(reply({ text: 'Look', cards: [large, large, large] }), 'msteams');
    expect(heavy.length).toBe(3);
    for (const activity of heavy) expect(JSON.stringify(activity).length).toBeLessThan(28 * 1024);
  });
});

describe('a text in parts', () => {
  test('is parted between paragraphs, else between sentences, else between words', () => {
    expect(splitText('One two.\nThree four. Five', 14)).toEqual(['One two.', 'Three four.', 'Five']);
    expect(splitText('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
    expect(splitText('', 7)).toEqual(['']);
  });

  test('loses nothing and no part is too long, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 4, max: 40 }),
        (text, longest) => {
          const parts = splitText(text, longest);
          expect(parts.every((part) => part.length <= longest)).toBe(true);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(parts.filter((part) => /\p{Cs}/u.test(part))).toEqual([]);
        },
      ),
    );
  });
});
