import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activitySchema } from '../../../bot/channels/botFramework/activitySchema.ts';
import { toInbound } from '../../../bot/channels/botFramework/toInbound.ts';
import { adaptiveCard } from '../../../bot/channels/render/adaptiveCard.ts';
import { messageBack } from '../../../bot/channels/render/messageBack.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import { appId, message } from '../../support/botFrameworkService.ts';

const now = new Date('2026-11-22T12:00:00Z');
const choice = { question: 'training.town', value: 'hartford', asking: 7 };
const option = { label: 'Hartford', choice };

function inbound(parts: object): Inbound {
  const read = toInbound(activitySchema.parse(message(parts)), now);
  if (!read) throw new Error('Ignored');
  return read;
}

describe('a click', () => {
  const [set] = adaptiveCard({
    title: '',
    paragraphs: [],
    facts: [],
    checklist: [],
    links: [],
    options: [option],
  }).body;
  const action = set?.type === 'ActionSet' ? set.actions[0] : undefined;
  const data = action?.type === 'Action.Submit' ? action.data : undefined;

  test.each([
    ['as Teams gives it back from a card', { text: 'Hartford', value: messageBack(option).value }],
    ['with the whole data of a card and no text', { text: undefined, value: data }],
    ['with the whole data and an empty text', { text: ' ', value: data }],
    ['with its value as JSON text', { text: 'Hartford', value: JSON.stringify(choice) }],
  ])('is read %s', (_, parts) => {
    expect(data).toBeDefined();
    expect(inbound(parts)).toMatchObject({ kind: 'message', text: 'Hartford', choice });
  });

  test('of a command button is read, and what was typed is kept', () => {
    const read = inbound({ text: 'Back', value: { command: 'back' } });
    expect(read).toMatchObject({ text: 'Back', choice: { command: 'back' } });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a list', [choice]],
    ['a number', 7],
    ['words', 'Hartford'],
    ['half a JSON', '{"question":'],
    ['a field that is not ours', { ...choice, role: 'admin' }],
    ['a command that is none', { command: 'rm' }],
    ['a value that is an object', { question: 'a.b', value: { $ne: 1 } }],
    ['an asking that is no number', { ...choice, asking: '7' }],
    ['a prototype', JSON.parse('{"__proto__":{"command":"back"}}') as unknown],
  ])('is not read out of %s', (_, value) => {
    expect(inbound({ text: 'hello', value })).not.toHaveProperty('choice');
  });
});

describe('a text', () => {
  test('is cut at 4,000 and never within a character', () => {
    expect(inbound({ text: 'x'.repeat(5000) }).text).toHaveLength(4000);
    expect(inbound({ text: `${'x'.repeat(3999)}😀` }).text).toBe('x'.repeat(3999));
  });

  test('loses the mention of the bot and of nobody else', () => {
    const mentions = (id: string, text: string) => ({ type: 'mention', mentioned: { id, name: 'x' }, text });
    const read = inbound({
      text: '<at>Guidepost</at> ask <at>Ana</at> about the FAFSA <at>Guidepost</at>',
      entities: [
        mentions('28:bot', '<at>Guidepost</at>'),
        mentions('29:ana', '<at>Ana</at>'),
        { type: 'clientInfo' },
        null,
        7,
        mentions('28:bot', ''),
      ],
    });
    expect(read.text).toBe('ask <at>Ana</at> about the FAFSA');
  });

  test('may be missing: a picture is a message without words', () => {
    expect(inbound({ text: undefined, attachments: [{ contentType: 'image/png' }] })).toMatchObject({
      text: '',
    });
  });

  test('comes through as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(inbound({ text }).text).toBe(text.trim());
      }),
    );
  });
});

describe('a person', () => {
  test('of Teams is the same in every conversation', () => {
    expect(inbound({ conversation: { id: 'a:other' } }).residentId).toBe('teams:29:person');
  });

  test('who may have picked their own id is nobody in another conversation', () => {
    const there = (id: string) => inbound({ channelId: 'webchat', conversation: { id } }).residentId;
    expect(there('one')).toBe('botFramework:webchat/one/29:person');
    expect(there('other')).not.toBe(there('one'));
  });
});

describe('a conversation', () => {
  const read = (conversation: object) =>
    activitySchema.safeParse(message({ conversation: { id: 'a', ...conversation } })).success;

  test.each([{}, { conversationType: 'groupChat' }, { conversationType: null }, { tenantId: appId }])(
    'is read: %j',
    (conversation) => {
      expect(read(conversation)).toBe(true);
    },
  );

  test.each([
    { conversationType: 'party' },
    { conversationType: '' },
    { tenantId: '../x' },
    { tenantId: 'x' },
  ])('is refused: %j', (conversation) => {
    expect(read(conversation)).toBe(false);
  });
});

describe('the language', () => {
  test.each([
    ['es-US', 'es'],
    ['ES', 'es'],
    ['en-GB', 'en'],
    ['pl-PL', undefined],
    ['', undefined],
    [null, undefined],
  ])('of the locale %j is %s', (locale, language) => {
    expect(inbound({ locale }).language).toBe(language);
  });
});
