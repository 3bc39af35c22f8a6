import { CardFactory, type Attachment, type CardAction } from 'botbuilder';
import type { Option, Reply } from '../../../dialogs/reply.ts';
import { cardText } from './cardText.ts';
import { mostOnHeroCard, type ChannelAbilities } from './channelAbilities.ts';
import { optionLines } from './optionLines.ts';
import { splitText } from './splitText.ts';
import type { ReplyActivity } from './toActivity.ts';

/** A reply for a channel without Adaptive Cards: text in as many parts as it takes, the buttons with the last. */
export function plainActivities(reply: Reply, abilities: ChannelAbilities): readonly ReplyActivity[] {
  const onButtons = fits(reply.options, abilities);
  const lines = [
    reply.text,
    ...reply.cards.map((card) => [cardText(card), ...optionLines(card.options)].join('\n')),
    onButtons ? '' : optionLines(reply.options).join('\n'),
  ];
  const parts = splitText(lines.filter((line) => line !== '').join('\n\n'), abilities.longestText);
  const activities = parts.map((text) => ({ type: 'message', text, textFormat: 'plain' }) as const);
  const last = activities.at(-1);
  if (!onButtons || !last) return activities;
  return [...activities.slice(0, -1), { ...last, ...buttons(reply.options, abilities) }];
}

function fits(options: readonly Option[], { buttons, mostButtons, longestLabel }: ChannelAbilities): boolean {
  if (buttons === 'text' || options.length === 0 || options.length > mostButtons) return false;
  return options.every(({ label }) => label.length <= longestLabel);
}

function buttons(options: readonly Option[], abilities: ChannelAbilities): Partial<ReplyActivity> {
  const actions = options.map(typing);
  if (abilities.buttons !== 'hero') return { suggestedActions: { to: [], actions } };
  const attachments: Attachment[] = [];
  for (let from = 0; from < actions.length; from += mostOnHeroCard)
    attachments.push(CardFactory.heroCard('', [], actions.slice(from, from + mostOnHeroCard)));
  return { attachmentLayout: 'list', attachments };
}

/** The one action that every channel knows: it says the label for the resident. */
function typing({ label }: Option): CardAction {
  return { type: 'imBack', title: label, value: label };
}
