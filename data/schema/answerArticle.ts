import { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { id } from './id.ts';
import { isoDate } from './isoDate.ts';
import { localised } from './localised.ts';
import { sourceSchema } from './source.ts';
import { text } from './text.ts';
import { wishes } from '../wishes.ts';

/** What the answer articles are about, in the order in which the topics are offered. */
export const answerTopics = [
  'basics',
  'dates',
  'account',
  'people',
  'alone',
  'consent',
  'immigrant',
  'money',
  'aid',
  'connecticut',
  'training',
  'problems',
] as const;

/** One topic of the answer articles. */
export type AnswerTopic = (typeof answerTopics)[number];

/** How sure an answer is, going by its weakest part: test records or several sources, one source, or none that shows it all. */
export const certainties = ['confirmed', 'oneSource', 'notConfirmed'] as const;

/** People to ask who are not the same for everybody, so that they are no contact. */
export const otherAdvisers = [
  'aidOffice',
  'schoolCounselor',
  'trainingSchool',
  'jobCenter',
  'immigrationLawyer',
] as const;

/** The flows that go on where an answer ends. */
export const relatedFlows = ['fafsa', 'training', 'funding', 'support', 'rough'] as const;

/** The longest question, since it is a button's label too. Characters. */
export const longestQuestion = 70;

const label = text.max(longestQuestion);
const ways = frozenList(text).refine((list) => list.length >= 3, 'needs three or more');

/** One file of `data/answers`: a written reply to one free question. */
export const answerArticleSchema = frozenObject({
  /** Begins with the topic: `immigrant-itin`. */
  id,
  topic: z.enum(answerTopics),
  /** What somebody who asks this wishes for. */
  wish: z.enum(wishes),
  /** Where it stands among the questions of its topic, from 1; no two alike. */
  place: z.int().positive(),
  question: frozenObject({ en: label, es: label }),
  /** Other ways to ask it, as people type, to be found by; never shown. */
  otherWays: frozenObject({ en: ways, es: ways }),
  /** Two to four short sentences, our own. */
  answer: localised,
  certainty: z.enum(certainties),
  /** The award years, `2026-27`, that it holds for; absent where it hangs on none. */
  awardYears: frozenList(z.string()).exactOptional(),
  /** The day from which it may be out of date and says so. */
  expiresOn: isoDate,
  /** Ids of the contacts to ask, best first. */
  ask: frozenList(id),
  askAlso: frozenList(z.enum(otherAdvisers)),
  flow: z.enum(relatedFlows).exactOptional(),
  /** Empty only where nothing was found: then it is not confirmed. */
  sources: frozenList(sourceSchema),
})
  .refine((article) => article.ask.length + article.askAlso.length > 0, 'needs somebody to ask')
  .refine(
    ({ sources, certainty }) => sources.length > 0 || certainty === 'notConfirmed',
    'without a source it is not confirmed',
  );

/** A written reply to one free question, with how sure it is and where from. */
export type AnswerArticle = z.infer<typeof answerArticleSchema>;
