import type { Entry } from '../../../bot/store/store.ts';
import { spokenText } from '../../../bot/channels/render/spokenText.ts';
import { toText } from '../../../bot/channels/render/toText.ts';
import { channels, type Choice, type Inbound } from '../../../dialogs/inbound.ts';
import type { Option } from '../../../dialogs/reply.ts';
import { languages } from '../../../guidance/language.ts';
import type { Script } from './script.ts';

/** A button on offer, and the card it stands on: 1 is the first, 0 is none. */
export interface Offer {
  readonly label: string;
  readonly choice: Choice;
  readonly card: number;
}

/** What a resident does: opens the chat, types, or clicks. */
export interface Doing {
  readonly conversationId: string;
  readonly activityId: string;
  readonly receivedAt: Date;
  readonly arrives: boolean;
  readonly text: string;
  readonly clicked: Offer | null;
}

/** What a resident's screen shows of replies, what can be clicked on it, and what the channel makes of what they do. */
export interface Surface {
  show(replies: readonly Entry[]): readonly string[];
  offers(replies: readonly Entry[]): readonly Offer[];
  send(doing: Doing): { readonly inbound: Inbound; readonly address: string };
}

/** A line as a script has it: of the guide, or under what staff wrote as it is shown. */
export function spokenBy({ from }: Pick<Entry, 'from'>, shown: string): string {
  return `${from === 'staff' ? 'shown' : 'bot'}: ${shown}`;
}

/** Replies and choices as they are, before any channel renders them. */
export function plainSurface({ settings }: Script): Surface {
  const language = languages.find((each) => each === settings['language']);
  const channel = channels.find((each) => each === settings['channel']) ?? 'website';
  return {
    show: (replies) =>
      replies.map((entry) => spokenBy(entry, entry.reply ? toText(entry.reply) : spokenText(entry))),
    offers: (replies) =>
      replies.flatMap(({ reply }) => [
        ...onCard(reply?.options ?? [], 0),
        ...(reply?.cards ?? []).flatMap((card, index) => onCard(card.options, index + 1)),
      ]),
    send: ({ conversationId, activityId, receivedAt, arrives, text, clicked }) => ({
      address: '',
      inbound: {
        activityId,
        conversationId,
        residentId: `${conversationId}-resident`,
        channel,
        kind: arrives ? 'arrived' : 'message',
        text,
        ...(clicked ? { choice: clicked.choice } : {}),
        ...(language ? { language } : {}),
        removed: [],
        receivedAt: receivedAt.toISOString(),
      },
    }),
  };
}

function onCard(options: readonly Option[], card: number): readonly Offer[] {
  return options.map((option) => ({ ...option, card }));
}
