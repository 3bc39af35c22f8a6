import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toActivity } from '../../../bot/channels/render/toActivity.ts';
import type { Card, Picture, Reply } from '../../../dialogs/reply.ts';

const reply = (parts: Partial<Reply>): Reply => ({ text: '', options: [], cards: [], because: {}, ...parts });
const card = (parts: Partial<Card>): Card => ({
  title: '',
  paragraphs: [],
  facts: [],
  checklist: [],
  links: [],
  options: [],
  ...parts,
});
const option = { label: 'Yes, I have', choice: { question: 'fafsa.started', value: 'yes', asking: 2 } };
const back = { type: 'messageBack', text: 'Yes, I have', displayText: 'Yes, I have', value: option.choice };
const content = (parts: Partial<Card>): unknown =>
  toActivity(reply({ cards: [card(parts)] })).attachments?.[0]?.content;

describe('a reply as an activity', () => {
  test('is plain text without anything else when it has nothing else', () => {
    expect(toActivity(reply({ text: 'One.\nTwo *stars*.' }))).toEqual({
      type: 'message',
      text: 'One.\nTwo *stars*.',
      textFormat: 'plain',
    });
  });

  test('becomes Markdown only for web addresses, and nothing else in it is taken for Markdown', () => {
    expect(
      toActivity(reply({ text: 'See https://studentaid.gov/h/apply_for_aid.\n1. *Bring* a [form]' })),
    ).toMatchObject({
      textFormat: 'markdown',
      text: 'See <https://studentaid.gov/h/apply_for_aid>.\n\n1\\. \\*Bring\\* a \\[form\\]',
    });
  });

  test('offers its options as buttons that give the choice back and show the label', () => {
    expect(toActivity(reply({ text: 'Did you start?', options: [option] })).suggestedActions).toEqual({
      to: [],
      actions: [{ title: 'Yes, I have', ...back }],
    });
  });

  test('puts its options on a card for channels that lose the choice of a suggested action', () => {
    const activity = toActivity(reply({ options: [option] }), { buttons: 'card' });
    expect(activity.suggestedActions).toBeUndefined();
    expect(activity.attachments?.[0]?.content).toMatchObject({
      body: [{ type: 'ActionSet', actions: [{ title: 'Yes, I have', data: { msteams: back } }] }],
    });
  });

  test('says where the plan can be printed, on the plan alone', () => {
    const print = { label: 'Print my plan', url: 'https://guide.example/print?t=a' };
    expect(toActivity(reply({}), { print }).attachments).toBeUndefined();
    expect(toActivity(reply({ printable: true }), { print }).attachments).toMatchObject([
      { content: { body: [{ actions: [{ type: 'Action.OpenUrl', title: print.label, url: print.url }] }] } },
    ]);
  });

  test('asks what is beside the plan after where it can be printed, and before the ways on', () => {
    const print = { label: 'Print my plan', url: 'https://guide.example/print?t=a' };
    const cards = [card({ title: 'Did it help?', aside: true }), card({ title: 'A track' })];
    const plan = reply({ printable: true, cards, options: [option] });
    const { attachments } = toActivity(plan, { print, buttons: 'card' });
    expect(
      attachments?.map(({ content }) => /A track|Print|Did it|Yes/.exec(JSON.stringify(content))?.[0]),
    ).toEqual(['A track', 'Print', 'Did it', 'Yes']);
  });
});

describe('a picture', () => {
  const picture: Picture = {
    kind: 'interests',
    language: 'en',
    scores: { R: 40, I: 0, A: 0, S: 0, E: 0, C: null },
    alt: 'Six bars: Hands and tools 40.',
  };
  const pictureAddress = () => 'https://guide.example/picture.png';

  test('stands before the cards as an image that is read out by its name', () => {
    const activity = toActivity(reply({ picture, cards: [card({})] }), { pictureAddress });
    expect(activity.attachments).toMatchObject([
      { contentType: 'image/png', contentUrl: pictureAddress(), name: picture.alt },
      { contentType: 'application/vnd.microsoft.card.adaptive' },
    ]);
  });

  test('is left out where nobody knows its address, and the words stay', () => {
    const activity = toActivity(reply({ text: 'You like tools.', picture }));
    expect(activity).toEqual({ type: 'message', text: 'You like tools.', textFormat: 'plain' });
  });
});

describe('a card as an Adaptive Card', () => {
  test('has a version, a text for clients that cannot show it, a heading, and nothing that is spoken', () => {
    const made = content({
      title: 'IT support',
      paragraphs: ['You may like it.'],
      facts: [{ name: 'Cost', value: 'Free' }],
      checklist: ['Call', 'Bring an ID'],
      links: [{ label: 'Apply', url: 'https://a.example' }],
    });
    expect(made).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      fallbackText:
        'IT support\nYou may like it.\nCost: Free\n1. Call\n2. Bring an ID\nApply: https://a.example',
      body: [
        { type: 'TextBlock', text: 'IT support', style: 'heading', wrap: true },
        { type: 'TextBlock', text: 'You may like it.', wrap: true },
        { type: 'FactSet', facts: [{ title: 'Cost', value: 'Free' }] },
        { type: 'TextBlock', text: '1. Call\n2. Bring an ID', wrap: true },
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.OpenUrl', title: 'Apply', url: 'https://a.example' }],
        },
      ],
    });
    expect(JSON.stringify(made)).not.toContain('speak');
  });

  test('gives the choice back in Teams, in Web Chat and in a client that knows neither', () => {
    expect(content({ options: [option] })).toMatchObject({
      body: [
        {
          actions: [
            {
              type: 'Action.Submit',
              title: 'Yes, I have',
              data: { ...option.choice, msteams: back, __isBotFrameworkCardAction: true, cardAction: back },
            },
          ],
        },
      ],
    });
  });

  test('never has more than six buttons in a row, which is all that Teams shows', () => {
    const options = Array.from({ length: 14 }, (_, index) => ({ ...option, label: `Option ${index}` }));
    const { body } = content({ options }) as { body: { actions: { title: string }[] }[] };
    expect(body.map(({ actions }) => actions.length)).toEqual([6, 6, 2]);
    expect(body.flatMap(({ actions }) => actions.map(({ title }) => title))).toEqual(
      options.map(({ label }) => label),
    );
  });

  test('leaves out what the card does not have', () => {
    expect(content({})).toMatchObject({ body: [] });
  });

  test('has text blocks in which every mark of Markdown that text can hold is escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { body } = content({ paragraphs: [text] }) as { body: { text: string }[] };
        const shown = body[0]?.text ?? '';
        expect(shown.replace(/\\([\\`*_[\]<>~#+=.)-])/g, '$1')).toBe(text);
        expect(shown.replace(/\\./gs, 'x')).not.toMatch(/[`*_[\]<>~]|^\s*[#+=-]|^\s*\d+[.)]/m);
      }),
    );
  });
});
