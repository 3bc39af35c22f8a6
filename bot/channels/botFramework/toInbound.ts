import { z } from 'zod';
import type { Inbound } from '../../../dialogs/inbound.ts';
import { languageOf } from '../directLine/languageOf.ts';
import type { IncomingActivity } from './activitySchema.ts';
import { readChoice } from './readChoice.ts';

/** The most that is read of a message, in UTF-16 units. More than a turn takes: what is private is found in it before it is cut to that. */
const longest = 4000;

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
});

/** A resident's message, or their arrival, as the turn takes it; `null` for what means nothing to us. Not yet redacted. */
export function toInbound(activity: IncomingActivity, now: Date): Inbound | null {
  if (activity.type === 'message' && activity.id) return messageOf(activity, activity.id, now);
  const resident = arrivedResident(activity);
  if (resident === null) return null;
  // Channels announce an arrival several times; with one id for all, the first counts and the others repeat it.
  return { ...common(activity, resident, now), activityId: 'arrived', kind: 'arrived', text: '' };
}

function messageOf(activity: IncomingActivity, activityId: string, now: Date): Inbound {
  const click = readChoice(activity.value);
  const typed = withoutMentions(activity).trim();
  return {
    ...common(activity, activity.from.id, now),
    activityId,
    kind: 'message',
    text: shortened(typed === '' && click ? click.label : typed),
    ...(click ? { choice: click.choice } : {}),
  };
}

/** Azure's channels are told apart in ids. Some let a person choose their own user id, so only Teams' counts beyond its conversation. */
function common({ channelId, conversation, locale }: IncomingActivity, resident: string, now: Date) {
  const channel = channelId === 'msteams' ? 'teams' : 'botFramework';
  const prefix = channel === 'teams' ? 'teams:' : `botFramework:${channelId}/`;
  const person = channel === 'teams' ? resident : `${conversation.id}/${resident}`;
  const language = languageOf(locale);
  return {
    conversationId: prefix + conversation.id,
    residentId: prefix + person,
    channel,
    ...(language ? { language } : {}),
    removed: [],
    receivedAt: now.toISOString(),
  } as const;
}

/** The person who came in, or who installed the bot; `null` when nobody did. */
function arrivedResident(activity: IncomingActivity): string | null {
  const { type, action, membersAdded, recipient, from } = activity;
  if (type === 'installationUpdate') return action?.startsWith('add') && isPerson(from) ? from.id : null;
  if (type !== 'conversationUpdate' || !membersAdded || membersAdded.length === 0) return null;
  return [...membersAdded, from].find(isPerson)?.id ?? null;

  function isPerson({ id }: { readonly id: string }): boolean {
    return id !== recipient.id;
  }
}

/** Teams puts `<at>Guidepost</at>` into the text when we are spoken to in a group. */
function withoutMentions({ text, entities, recipient }: IncomingActivity): string {
  const mentions = (entities ?? []).flatMap((entity) => mention.safeParse(entity).data ?? []);
  return mentions
    .filter(({ mentioned }) => mentioned.id === recipient.id)
    .reduce((rest, { text: named }) => rest.replaceAll(named, ' '), text ?? '');
}

/** Cut, but never in the middle of a character. */
function shortened(text: string): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
