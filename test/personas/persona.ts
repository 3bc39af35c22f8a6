import { z } from 'zod';
import { frozenList, frozenObject } from '../../data/schema/frozen.ts';
import { isoDate } from '../../data/schema/isoDate.ts';

/** One value or several of which any one will do; read as a list. */
const anyOf = z.union([
  z.string().transform((one): readonly string[] => [one]),
  frozenList(z.string()).refine((list) => list.length > 1, 'one value is written without a list'),
]);

/** Every member has to hold of the same shown track. */
const aboutTrack = {
  track: anyOf.exactOptional(),
  provider: anyOf.exactOptional(),
  sector: anyOf.exactOptional(),
  /** A condition the track sets. */
  condition: anyOf.exactOptional(),
  /** The status in the answer, on the day of the profile. */
  status: anyOf.exactOptional(),
  fits: z.boolean().exactOptional(),
  earns: z.boolean().exactOptional(),
  free: anyOf.exactOptional(),
  pace: anyOf.exactOptional(),
  /** Even the shortest form takes more weeks. */
  weeksOver: z.number().exactOptional(),
  /** Even the lowest price is higher, whole dollars. */
  priceOver: z.number().exactOptional(),
  /** The answer says that it is more miles away. */
  milesOver: z.number().exactOptional(),
  /** It has places, all of them outside these towns, and is neither online nor all over the state. */
  onlyOutside: frozenList(z.string()).exactOptional(),
  /** Its class times are known, and all of them are in the list. */
  onlyTimes: frozenList(z.string()).exactOptional(),
  /** It is known how it is given, and only in ways of the list. */
  onlyGiven: frozenList(z.string()).exactOptional(),
  /** Its languages are known, and all of them are in the list. */
  language: anyOf.exactOptional(),
  /** The answer names this fund for it, with this verdict if one is given. */
  fund: anyOf.exactOptional(),
  verdict: anyOf.exactOptional(),
};

/** What stands in the answer as a whole; every member has to hold. */
const aboutAnswer = {
  count: z.int().exactOptional(),
  countAtLeast: z.int().exactOptional(),
  providersAtLeast: z.int().exactOptional(),
  shortage: z.boolean().exactOptional(),
  /** The fact asked for next; `null` when nothing is. */
  next: z.string().nullable().exactOptional(),
  /** Whether anything is asked next. */
  asks: z.boolean().exactOptional(),
  /** The first of the sectors by interest is one of these; an empty list says that there are none. */
  interest: frozenList(z.string()).exactOptional(),
};

const saysSomething = (statement: object) => Object.keys(statement).length > 0;
const trackStatement = frozenObject(aboutTrack).refine(saysSomething, 'says nothing');
const answerStatement = frozenObject(aboutAnswer).refine(saysSomething, 'says nothing');

/** One made-up resident, and what the answer to them must and must never hold. */
export const personaSchema = frozenObject({
  name: z.string(),
  story: z.string(),
  /** A profile as `docs/profile.md` describes it; answered for this day when it names none. */
  profile: frozenObject({
    today: isoDate.default('2026-11-24'),
    scores: z.unknown().exactOptional(),
    answers: z.unknown().exactOptional(),
    facts: z.record(z.string(), z.unknown()).readonly(),
  }),
  /** Of a statement about a track: at least one of the tracks shown is like that. */
  must: frozenList(z.union([trackStatement, answerStatement])),
  /** No track shown is like that. */
  never: frozenList(trackStatement),
  why: frozenList(z.string()),
  /** What has to be named as not usable, each by any one of its fields; nothing when left out. */
  problem: frozenList(anyOf).default([]),
});

/** One made-up resident. */
export type Persona = z.infer<typeof personaSchema>;

/** What can be said of one shown track. */
export type TrackStatement = z.infer<typeof trackStatement>;

/** What can be said of a whole answer. */
export type AnswerStatement = z.infer<typeof answerStatement>;
