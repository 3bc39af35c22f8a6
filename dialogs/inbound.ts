import type { Language } from '../guidance/language.ts';
import type { SensitiveKind } from '../guidance/text/sensitiveKind.ts';
import type { PhoneCode } from './texting/phoneCode.ts';
import type { Texting } from './texting/texting.ts';

/** What was taken out of a message. */
export type { SensitiveKind } from '../guidance/text/sensitiveKind.ts';

/** Where a message came in. `botFramework` is any Azure Bot Service channel other than Teams; `terminal` is `npm run chat`. */
export const channels = ['website', 'teams', 'botFramework', 'sms', 'terminal'] as const;

/** One of the places a resident can talk from. */
export type Channel = (typeof channels)[number];

/** What a button carries. Short names, because it travels in every card and Teams limits their size. */
export interface Choice {
  /** The question it answers, `<flow>.<question>`; absent on a command button. */
  readonly question?: string;
  /** The option's value, or the command's argument (a flow to open, a question to change). */
  readonly value?: string;
  /** A command, the same ones that can be typed. */
  readonly command?: Command;
  /** The asking it belongs to (`Open.asking`): how a click on an old card is recognised. */
  readonly asking?: number;
}

/**
 * What a resident can say at any moment. `open` takes a flow's id, `keep` what goes on the plan (`track:<id>`), `compare` two tracks' ids
 * parted by a comma, `whyNot` and `track` a track's id, `train` a job's SOC code or a kind of work, `tick` and `untick` a thing on the FAFSA
 * checklist, `change` a `<flow>.<question>`, `language` a language, `answers` a topic or an article's id,
 * `wish` a wish's id, `undo` the number of what was noted, `remind` and `stopReminders` what a reminder is about and its time,
 * `<about>@<time>`, `rate` whether the chat helped, yes or no.
 */
export const commands = [
  'back',
  'skip',
  'why',
  'progress',
  'change',
  'startOver',
  'menu',
  'open',
  'help',
  'person',
  'plan',
  'language',
  'delete',
  'keep',
  'compare',
  'none',
  'whyNot',
  'asText',
  'toPhone',
  'remind',
  'stopReminders',
  'topics',
  'tick',
  'untick',
  'repeat',
  'answers',
  'wish',
  'safe',
  'track',
  'train',
  'undo',
  'wait',
  'stopWaiting',
  'sendChat',
  'rate',
] as const;

/** One of the things a resident can say at any moment. */
export type Command = (typeof commands)[number];

/** One message from a resident, already authenticated, checked for shape and redacted. */
export interface Inbound {
  /** The channel's own id of the message, unique within the conversation; a repeat is answered from the record. */
  readonly activityId: string;
  /** `<channel>:<the channel's conversation id>`. */
  readonly conversationId: string;
  /** `<channel>:<the channel's user id>`; where people choose their user id themselves, the conversation's id goes before it. */
  readonly residentId: string;
  readonly channel: Channel;
  /** `arrived` when the resident opened the conversation and has said nothing yet. */
  readonly kind: 'arrived' | 'message';
  /** What was typed, or the label of the button clicked. Redacted. May be empty. */
  readonly text: string;
  readonly choice?: Choice;
  /** The website's own id of the message, which Web Chat waits to see echoed. At most 100 characters. */
  readonly clientActivityId?: string;
  /** What the channel says the resident reads, when it says so. */
  readonly language?: Language;
  /** The code with which this chat could go on by text message, should that be asked for; absent where it cannot. */
  readonly phoneCode?: PhoneCode;
  /** What it means for texting itself, when it does; by text message only. */
  readonly texting?: Texting;
  /** What was removed from the text, when something was. */
  readonly removed: readonly SensitiveKind[];
  /** When it came in, ISO 8601 UTC. The only clock that `converse` has. */
  readonly receivedAt: string;
}
