import type { HollandType } from '../guidance/interests/hollandTypes.ts';
import type { Language } from '../guidance/language.ts';
import type { Choice } from './inbound.ts';

/** A button, and equally what can be typed in its place. */
export interface Option {
  readonly label: string;
  readonly choice: Choice;
}

/** A place outside the conversation. https only. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Two columns under their heads, with the name of each row. */
export interface Table {
  readonly heads: readonly [string, string];
  readonly rows: readonly { readonly name: string; readonly values: readonly [string, string] }[];
}

/** A framed piece of content: a track, a checklist, a contact. Rendered as an Adaptive Card or as text. */
export interface Card {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Named short facts, in reading order: Cost, Where, Status. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Two things side by side, row by row. */
  readonly table?: Table;
  /** A list to go through, in order. */
  readonly checklist: readonly string[];
  /** The places in that list, from 0, that are done: printed as ticked boxes. */
  readonly done?: readonly number[];
  readonly links: readonly Link[];
  readonly options: readonly Option[];
  /** `true` where it is asked beside what the reply tells: it stands after everything else, also after what a channel adds. */
  readonly aside?: true;
}

/** Why the bot said it: shown to staff beside the line, never to the resident. */
export interface Because {
  readonly flow?: string;
  readonly question?: string;
  /** The rule or command that fired, in one word of code: `misunderstood`, `safety.crisis`, `command.back`. */
  readonly rule?: string;
  /** Where the facts in the reply come from. */
  readonly sources?: readonly Source[];
  /** What the message was taken to ask for, where that had to be guessed; in the first reply to it. */
  readonly guess?: Guess;
}

/** A guess at what a message asks for, kept so that staff can see where the bot goes wrong. */
export interface Guess {
  readonly decision: 'act' | 'ask' | 'unknown';
  /** Wish ids, the likeliest first, three at most. */
  readonly wishes: readonly string[];
  /** How likely the first is right, 0 to 1, to two places. */
  readonly confidence: number;
}

/** Where a fact was read and on which day. */
export interface Source {
  readonly label: string;
  /** https address; absent where the source is a file or a table without one. */
  readonly url?: string;
  /** The day it was checked, ISO date. */
  readonly checkedOn: string;
}

/** A picture that a channel draws from what stands here. It never says more than the words around it. */
export interface Picture {
  readonly kind: 'interests';
  /** Of the words in it. */
  readonly language: Language;
  /** Whole numbers, 0 to 40; `null` for a type that nothing is known of. */
  readonly scores: Readonly<Record<HollandType, number | null>>;
  /** The same in one sentence, for whoever does not see it. */
  readonly alt: string;
}

/** What is kept of a reply that tells something private: no cards, and only buttons that tell nothing. */
export interface MaskedReply {
  readonly text: string;
  readonly options: readonly Option[];
}

/** One thing the guide says, independent of channel. At most one reply of a turn asks a question. */
export interface Reply {
  /** What the transcript keeps in its place; absent where all may be kept. */
  readonly masked?: MaskedReply;
  /** Plain text, ready to show; paragraphs are parted by a line feed. */
  readonly text: string;
  readonly options: readonly Option[];
  readonly cards: readonly Card[];
  /** Shown under the text; a channel of text alone leaves it out. */
  readonly picture?: Picture;
  /** `true` on the plan: the website adds a link to a page that prints well. */
  readonly printable?: boolean;
  /** How to answer where there are no buttons to press, said last: "Reply 1, 2 or 3." */
  readonly hint?: string;
  /** `true` where the resident asked for their chat: the website adds a link to a page of it, other channels get it as text. */
  readonly wholeChat?: boolean;
  readonly because: Because;
}
