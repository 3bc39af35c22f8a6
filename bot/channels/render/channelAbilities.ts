/** How a channel takes buttons, best first. */
export type Buttons =
  /** On an Adaptive Card; the choice travels with the click. */
  | 'card'
  /** As suggested actions; the choice travels with the click. */
  | 'suggested'
  /** As suggested actions that only type their label for the resident. */
  | 'typed'
  /** On hero cards, whose buttons only type their label for the resident. */
  | 'hero'
  /** As lines of text. */
  | 'text';

/** What a channel of the Bot Framework can show. */
export interface ChannelAbilities {
  readonly buttons: Buttons;
  /** Buttons of one reply; when there are more, they become lines of text. */
  readonly mostButtons: number;
  /** UTF-16 units of a button's label; when one is longer, all become lines of text. */
  readonly longestLabel: number;
  /** Adaptive Cards as they are, or the same as text. */
  readonly cards: 'adaptive' | 'text';
  /** Pictures and cards in one activity. */
  readonly mostAttachments: number;
  /** UTF-16 units of one activity's text; a longer one is parted. */
  readonly longestText: number;
  /** Bytes of one activity as JSON, with room left for what the SDK adds (ids, addresses). */
  readonly largest: number;
  readonly pictures: boolean;
  /** Whether it shows that an answer is being written. */
  readonly typing: boolean;
}

const kilobyte = 1024;
/** Ids, names and addresses of an activity, beside what a reply decides. Bytes. */
const envelope = 2 * kilobyte;
/** A hero card of more buttons is cut by Teams and shown badly by others (Microsoft, "Types of cards"). */
export const mostOnHeroCard = 6;

/** Nothing is known of it: short plain text, and labels to type. */
const unknown: ChannelAbilities = {
  buttons: 'text',
  mostButtons: 0,
  longestLabel: 0,
  cards: 'text',
  mostAttachments: 0,
  longestText: 1000,
  largest: 28 * kilobyte - envelope,
  pictures: false,
  typing: false,
};

/** Microsoft's own chat, which shows all that we have. Activities of Direct Line: 256 KB (Microsoft, "Direct Line API 3.0"). */
const webChat: ChannelAbilities = {
  buttons: 'suggested',
  mostButtons: 100,
  longestLabel: 200,
  cards: 'adaptive',
  mostAttachments: 50,
  longestText: 20_000,
  largest: 256 * kilobyte - envelope,
  pictures: true,
  typing: true,
};

/**
 * What each channel can do, by the Bot Framework's id of it. Numbers of suggested actions and of card buttons: `supportsSuggestedActions`
 * and `supportsCardActions` of botbuilder-dialogs 4.23.3. Teams: Microsoft, "Format your bot messages" (28 KB, 6 buttons), and what is
 * known of it elsewhere (10 attachments; its suggested actions lose the choice). Lengths of a text and of a label: what Messenger (2000,
 * 20), Telegram (4096), LINE (5000, 20), Slack (4000) and GroupMe (1000) publish; Twilio takes 1600 for an SMS. Seen on 2026-11-28.
 */
const known: Readonly<Record<string, ChannelAbilities>> = {
  msteams: {
    ...webChat,
    buttons: 'card',
    mostAttachments: 10,
    largest: 28 * kilobyte - envelope,
  },
  webchat: webChat,
  directline: webChat,
  directlinespeech: webChat,
  emulator: webChat,
  facebook: { ...unknown, buttons: 'typed', mostButtons: 10, longestLabel: 20, longestText: 2000 },
  telegram: { ...unknown, buttons: 'typed', mostButtons: 100, longestLabel: 60, longestText: 4096 },
  line: { ...unknown, buttons: 'typed', mostButtons: 13, longestLabel: 20, longestText: 5000 },
  slack: {
    ...unknown,
    buttons: 'hero',
    mostButtons: 30,
    longestLabel: 75,
    mostAttachments: 5,
    longestText: 4000,
  },
  email: { ...unknown, longestText: 20_000 },
  sms: { ...unknown, longestText: 1600 },
  groupme: unknown,
};

/** Every channel that something is known of. */
export const knownChannels: readonly string[] = Object.keys(known);

/** What the channel with that id can do; a channel that nobody told us of gets short plain text. */
export function abilitiesOf(channelId: string): ChannelAbilities {
  return Object.hasOwn(known, channelId) ? (known[channelId] ?? unknown) : unknown;
}
