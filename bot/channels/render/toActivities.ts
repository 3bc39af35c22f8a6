import type { Attachment } from 'botbuilder';
import type { Reply } from '../../../dialogs/reply.ts';
import { abilitiesOf, type ChannelAbilities } from './channelAbilities.ts';
import { plainActivities } from './plainActivities.ts';
import { toActivity, type PictureAddress, type ReplyActivity } from './toActivity.ts';

/** A reply as the activities, mostly one, that a channel of the Bot Framework can take, in their order. */
export function toActivities(
  reply: Reply,
  channelId: string,
  pictureAddress?: PictureAddress,
): readonly ReplyActivity[] {
  const abilities = abilitiesOf(channelId);
  if (abilities.cards === 'text') return plainActivities(reply, abilities);
  const buttons = abilities.buttons === 'card' ? 'card' : 'suggested';
  const shown =
    pictureAddress && abilities.pictures ? ({ buttons, pictureAddress } as const) : ({ buttons } as const);
  return parted(toActivity(reply, shown), abilities);
}

/** What is too much for one activity goes on in the next: the words first, the buttons last. */
function parted(activity: ReplyActivity, abilities: ChannelAbilities): readonly ReplyActivity[] {
  if (fits(activity, abilities)) return [activity];
  const { attachments = [], suggestedActions, ...words } = activity;
  const parts: ReplyActivity[] = [words];
  for (const attachment of attachments) {
    const last = parts.at(-1);
    const more = last && { ...last, ...listed([...(last.attachments ?? []), attachment]) };
    if (more && fits(more, abilities)) parts.splice(-1, 1, more);
    else parts.push({ ...empty, ...listed([attachment]) });
  }
  return parts.map((part, index) =>
    index === parts.length - 1 && suggestedActions ? { ...part, suggestedActions } : part,
  );
}

const empty = { type: 'message', text: '', textFormat: 'plain' } as const;

function listed(attachments: Attachment[]): Pick<ReplyActivity, 'attachmentLayout' | 'attachments'> {
  return { attachmentLayout: 'list', attachments };
}

function fits(activity: ReplyActivity, { largest, mostAttachments }: ChannelAbilities): boolean {
  return (
    (activity.attachments?.length ?? 0) <= mostAttachments &&
    Buffer.byteLength(JSON.stringify(activity)) <= largest
  );
}
