import { describe, expect, test } from '@jest/globals';
import { renderEntry } from '../../../bot/channels/botFramework/renderEntry.ts';
import { abilitiesOf, knownChannels, mostOnHeroCard } from '../../../bot/channels/render/channelAbilities.ts';
import { toActivities } from '../../../bot/channels/render/toActivities.ts';
import type { ReplyActivity } from '../../../bot/channels/render/toActivity.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { cardProblems } from '../../support/cards/cardProblems.ts';
import { longName, saidBesideFlows } from '../../support/dialogs/saidBesideFlows.ts';
import { everyStep } from '../../dialogs/walk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const channelIds = [...knownChannels, 'a-channel-of-next-year'];
const saidAroundPeople = [
  'command.wait',
  'command.stopWaiting',
  'person.came',
  'person.with',
  'person.handedBack',
  'person.silent',
  'person.over',
  'safety.ask',
  'safety.safe',
  'rate.yes',
  'rate.no',
];
const pictureAddress = () => 'https://guide.example/pictures/interests/1-2-3-4-5-6.en.png';

/** What the guide says in every flow and beside them, with staff and without. */
function everythingSaid(language: Language): readonly Reply[] {
  const walked = [...flows.values()].flatMap((flow) =>
    everyStep(flow, language).flatMap(({ from, to }) => [...from.replies, ...to.replies]),
  );
  const beside = (['website', 'teams'] as const).flatMap((channel) =>
    saidBesideFlows(guide, language, channel).flatMap(({ replies }) => replies),
  );
  return [...new Map([...walked, ...beside].map((reply) => [JSON.stringify(reply), reply])).values()];
}

describe.each(languages)('everything the guide says in %s', (language) => {
  const said = everythingSaid(language);
  const cards = said.flatMap((reply) =>
    toActivities(reply, 'msteams', pictureAddress)
      .flatMap(({ attachments = [] }) => attachments)
      .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
      .map(({ content }) => content as unknown),
  );

  test('is much, with buttons, cards, tables and pictures in it', () => {
    expect(said.length).toBeGreaterThan(500);
    expect(said.some(({ options }) => options.length > 6)).toBe(true);
    expect(said.some(({ picture }) => picture)).toBe(true);
    expect(cards.length).toBeGreaterThan(500);
  });

  test('is also what is said around staff, to whoever may be in danger, and at the end', () => {
    const rules = said.map(({ because }) => because.rule);
    expect(rules).toEqual(expect.arrayContaining(saidAroundPeople));
    expect(said.some(({ options }) => options.some(({ choice }) => choice.command === 'rate'))).toBe(true);
  });

  test('makes Adaptive Cards that are right in version 1.5', () => {
    const wrong = cards.map(cardProblems).filter((problems) => problems.length > 0);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test.each(channelIds)('keeps within what %s takes, and nothing of it is lost', (channelId) => {
    for (const reply of said) {
      const activities = toActivities(reply, channelId, pictureAddress);
      expect(activities.flatMap((activity) => beyond(activity, channelId))).toEqual([]);
      expect(lost(reply, activities)).toEqual([]);
    }
  });
});

test.each(channelIds)(
  'the longest line of staff keeps within what %s takes, and nothing is lost',
  (channelId) => {
    const text = `¿Sí? ${'palabra '.repeat(250)}`.slice(0, 2000);
    const place = { conversationId: 'x', sequence: 1, at: '2026-11-23T15:00:00Z', activityId: 'x' };
    const activities = renderEntry(
      { ...place, from: 'staff', name: longName, text },
      channelId,
      pictureAddress,
    );
    const shown = activities.map((activity) => activity as ReplyActivity);
    expect(shown.flatMap((activity) => beyond(activity, channelId))).toEqual([]);
    const words = (said: string) => said.split(/\s+/u);
    expect(words(shown.map((activity) => activity.text).join(' '))).toEqual(
      words(`${longName}: ${text}`.trim()),
    );
  },
);

/** What a channel would cut or refuse. */
function beyond(activity: ReplyActivity, channelId: string): readonly string[] {
  const can = abilitiesOf(channelId);
  const attachments = activity.attachments ?? [];
  const suggested = activity.suggestedActions?.actions ?? [];
  const heroes = attachments.filter(({ contentType }) => contentType.endsWith('card.hero'));
  const labels = suggested.map(({ title }) => title.length);
  return [
    ...(activity.text.length > can.longestText ? ['text'] : []),
    ...(activity.text === '' && attachments.length === 0 ? ['nothing'] : []),
    ...(Buffer.byteLength(JSON.stringify(activity)) > can.largest ? ['size'] : []),
    ...(attachments.length > can.mostAttachments ? ['attachments'] : []),
    ...(suggested.length > can.mostButtons ? ['buttons'] : []),
    ...(Math.max(0, ...labels) > can.longestLabel ? ['label'] : []),
    ...heroes.filter(({ content }) => buttonsOn(content).length > mostOnHeroCard).map(() => 'hero'),
    ...(can.cards === 'text' && attachments.length > heroes.length ? ['cards'] : []),
  ];
}

function buttonsOn(content: unknown): readonly unknown[] {
  return (content as { readonly buttons: readonly unknown[] }).buttons;
}

/** Words and labels that are in no activity. Without white space, Markdown's signs and marks of lists, which rendering may change. */
function lost(reply: Reply, activities: readonly ReplyActivity[]): readonly string[] {
  const bare = (text: string) => text.replace(/[\s\\*_[\]<>`~()#+=.-]/g, '');
  const shown = bare(activities.map((activity) => strings(activity).join(' ')).join(' '));
  const meant = [
    reply.text,
    ...reply.options.map(({ label }) => label),
    ...reply.cards.flatMap((card) => [
      card.title,
      ...card.paragraphs.filter((paragraph) => !paragraph.includes('studentaid.gov')),
      ...card.links.map(({ url }) => url),
      ...card.options.map(({ label }) => label),
    ]),
  ];
  return meant.filter((text) => !shown.includes(bare(text)));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
