import type { Language } from '../guidance/language.ts';
import type { Danger } from '../guidance/safety/danger.ts';
import type { DayTime, StepTime } from '../guidance/reminders/reminderTimes.ts';
import type { Option } from './reply.ts';
import type { Numbered } from './texting/numbered.ts';

/** The number of the shape below; `bot/turn/migrations` brings older stored states up to it. */
export const conversationSchema = 6;

/** What a resident answered to one question. A skipped question has no value. */
export interface StoredAnswer {
  /** Option id, list of option ids, number, whole dollars, ISO date, town id, text or boolean; `null` when skipped. */
  readonly value: AnswerValue | null;
}

/** The values that an answer can have; the question's kind says which. */
export type AnswerValue = string | readonly string[] | number | boolean;

/** The question the guide waits for. */
export interface Open {
  readonly flow: string;
  readonly question: string;
  /** Counts up with every asking in the conversation; carried by the buttons. */
  readonly asking: number;
  /** How many answers in a row were not understood: 0, 1 or 2. */
  readonly misunderstood: number;
  /** Options picked so far, for a question that takes several by clicking. */
  readonly picked?: readonly string[];
  /** `true` while the resident is changing one answer of a finished or later part: the flow's outcome is told again after. */
  readonly changing?: boolean;
  /** An answer that was asked back: yes takes it. */
  readonly suggested?: AnswerValue;
}

/** One thing the resident chose to keep. `id` is the track's, checklist's or contact's id. */
export interface PlanItem {
  readonly kind: 'track' | 'fafsa' | 'interests';
  readonly id: string;
  /** ISO date on which it was kept. */
  readonly on: string;
}

/** Something the resident asked to be reminded of, once. */
export interface Reminder {
  /** A day, `<award year>.<id of the day>`, or a step, `fafsa` or `plan`. */
  readonly about: string;
  readonly time: DayTime | StepTime;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
}

/** What the resident's typed messages told of their language so far. */
export interface HeardLanguage {
  /** How much was in English: whole number, 0 to 8. A message counts once or twice and halves what was heard of the other. */
  readonly en: number;
  /** The same of Spanish. */
  readonly es: number;
  /** How much had been heard of the language that was offered last; 0 before any was. */
  readonly offered: number;
  /** The last language heard that the guide does not speak: ISO 639-1, `und` where it is not told. */
  readonly other: string | null;
  /** Messages in that one since it was last said whom to call. */
  readonly untold: number;
}

/** What one message changed beside an answer: facts told in passing, or a correction. */
export interface Noted {
  /** Counts up in the conversation; carried by the button that takes it back. */
  readonly id: number;
  readonly changes: readonly NotedChange[];
}

/** One answer that was set, and what stood there before: `null` where there was none. */
export interface NotedChange {
  readonly flow: string;
  readonly question: string;
  readonly before: StoredAnswer | null;
  readonly after: AnswerValue;
}

/** A resident who waits for a person of the staff, or whom one answers. The guide keeps quiet while one is here. */
export type PersonTalk =
  | {
      readonly stage: 'waiting';
      /** ISO 8601 UTC. */
      readonly since: string;
    }
  | {
      readonly stage: 'here';
      /** The account that has the conversation. */
      readonly account: string;
      /** Who that is, as the resident is told. */
      readonly name: string;
      /** After how many minutes without an answer the guide goes on. */
      readonly patience: number;
      /** Since when the resident has had no answer, ISO 8601 UTC; `null` while the person spoke last. */
      readonly unansweredSince: string | null;
      /** When the person came or last wrote, ISO 8601 UTC. */
      readonly activeAt: string;
    };

/** Everything the guide remembers of one conversation. Plain data: it is stored as JSON. */
export interface Conversation {
  readonly schema: number;
  readonly language: Language;
  /** Whether the resident chose the language; until then a channel's hint may change it. */
  readonly languageChosen: boolean;
  readonly heardLanguage: HeardLanguage;
  /** The highest `asking` used so far. */
  readonly askings: number;
  readonly open: Open | null;
  /** Flows left in the middle, oldest first. */
  readonly paused: readonly string[];
  /** By flow, by question. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, StoredAnswer>>>>;
  /** Flows that came to their outcome, with the ISO date of it. */
  readonly finished: Readonly<Record<string, string>>;
  readonly plan: readonly PlanItem[];
  /** Ids of tracks that the resident did not want. */
  readonly rejected: readonly string[];
  /** What was noted last, for as long as it can be taken back; absent when there is nothing. Never of a private flow. */
  readonly noted?: Noted;
  /** When the oldest answer of a private flow was given, ISO 8601 UTC; absent when there is none. */
  readonly privateSince?: string;
  /** `null` while the resident talks to the guide alone. */
  readonly person: PersonTalk | null;
  /** Still to come, in the order in which they were asked for; a few at most. */
  readonly reminders: readonly Reminder[];
  /** Ids of the things on the FAFSA checklist that are ready. One that no longer applies stays, for when it does again. */
  readonly ticked: readonly string[];
  /** Whether the welcome was said. */
  readonly greeted: boolean;
  /** When the resident last wrote, ISO 8601 UTC; `null` before the first message. */
  readonly heardAt: string | null;
  /** The last danger that a message spoke of: who can help with it is named first from then on. */
  readonly danger: Danger | null;
  /** Whether the last thing said was about that danger. */
  readonly afterDanger: boolean;
  /** What became of asking whether the chat helped: offered once beside an outcome, or told. Absent before either. */
  readonly rating?: 'offered' | 'told';
  /** The commands that the last replies offered as buttons: their labels can be typed too. */
  readonly offered: readonly Option[];
  /** What the numbers in the last text messages mean; absent on other channels. */
  readonly numbered?: readonly Numbered[];
}

/** The state before the first message. */
export function newConversation(language: Language): Conversation {
  return {
    schema: conversationSchema,
    language,
    languageChosen: false,
    heardLanguage: { en: 0, es: 0, offered: 0, other: null, untold: 0 },
    askings: 0,
    open: null,
    paused: [],
    answers: {},
    finished: {},
    plan: [],
    rejected: [],
    person: null,
    reminders: [],
    ticked: [],
    greeted: false,
    heardAt: null,
    danger: null,
    afterDanger: false,
    offered: [],
  };
}
