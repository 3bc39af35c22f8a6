import { z } from 'zod';
import { classLanguages, paces } from '../../guidance/facts/facts.ts';
import { schedules, sectors, technologyFields, trackStatuses } from '../../guidance/matching/track.ts';
import type { Track } from '../../guidance/matching/track.ts';
import { conditionId } from './condition.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { id } from './id.ts';
import { isoDate } from './isoDate.ts';
import { localised } from './localised.ts';
import { socCode } from './occupation.ts';
import { sources } from './source.ts';
import { text } from './text.ts';

/** How exactly `verifiedOn` is known; for a `month` or `year` it is its first day, for `unknown` the earliest day possible. */
export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const;

/** How a training is given; `onTheJob` is at work, with or without a wage. */
export const formats = ['classroom', 'online', 'onTheJob'] as const;

const dollars = z.int().min(0).max(200_000);
const weeks = z.int().min(1).max(260);
const hours = z.int().min(1).max(10_000);

const matched = {
  id,
  sector: z.enum([...sectors, 'any']),
  fields: frozenList(z.enum(technologyFields)),
  towns: frozenList(id),
  online: z.boolean(),
  statewide: z.boolean(),
  schedules: frozenList(z.enum(schedules)),
  languages: frozenList(z.enum(classLanguages)),
  pace: z.enum(paces).exactOptional(),
  starts: frozenList(isoDate),
  conditions: frozenList(conditionId),
  price: z.tuple([dollars, dollars]).readonly().exactOptional(),
  funds: frozenList(id),
  earns: z.boolean(),
  free: z.enum(['yes', 'aid', 'no', 'unknown']),
  weeks: z.tuple([weeks, weeks]).readonly().exactOptional(),
  status: z.enum(trackStatuses),
  verifiedOn: isoDate,
  expiresOn: isoDate,
  occupations: frozenList(socCode),
  name: text,
  also: frozenList(text),
  provider: text,
  credential: localised,
} satisfies Record<keyof Track, z.ZodType>;

/** The most letters of a Spanish name, since names become buttons, and of a Spanish provider. */
export const longestSpanish = { name: 60, provider: 80 } as const;

const shown = {
  /** What is said instead in Spanish, where it is no proper name; with the English to ask for by telephone. */
  spanish: frozenObject({
    name: text.max(longestSpanish.name).exactOptional(),
    provider: text.max(longestSpanish.provider).exactOptional(),
  }).exactOptional(),
  verifiedTo: z.enum(datePrecisions),
  /** Empty when the sources do not say. */
  format: frozenList(z.enum(formats)),
  /** Clock hours of class, or of work where it is on the job, from fewest to most; `null` where the sources name only the fewest. */
  hours: z.tuple([hours, hours.nullable()]).readonly().exactOptional(),
  summary: localised,
  length: localised,
  cost: localised,
  entry: localised,
  nextStep: localised,
  contact: frozenObject({
    phone: text.exactOptional(),
    email: z.email().exactOptional(),
    url: httpsUrl.exactOptional(),
  }).exactOptional(),
  /** Ids of the contacts to ask about it, best first. */
  ask: frozenList(id),
  places: frozenList(frozenObject({ address: text, town: id })),
  sources,
  ended: frozenObject({ on: isoDate, to: z.enum(['day', 'year']), instead: localised }).exactOptional(),
};

/** One file of `data/tracks`: what matching needs and what residents are shown. */
export const trackSchema = frozenObject({ ...matched, ...shown })
  .refine((track) => track.expiresOn > track.verifiedOn, 'expiresOn must be after verifiedOn')
  .refine(
    (track) => (track.status === 'ended') === (track.ended !== undefined),
    'ended and its status go together',
  )
  .refine(
    ({ sources, verifiedOn }) =>
      !sources.every(({ checkedOn }) => checkedOn < verifiedOn) || sources.length === 0,
    'verifiedOn must not be after the day it was checked',
  )
  .refine(({ weeks }) => rises(weeks), 'weeks go from shortest to longest')
  .refine(({ price }) => rises(price), 'the price goes from lowest to highest')
  .refine(({ hours }) => rises(hours), 'hours go from fewest to most')
  .refine(
    ({ starts }) => starts.every((day, index) => day > (starts[index - 1] ?? '')),
    'starts go from first to last',
  );

function rises(range: readonly [number, number | null] | undefined): boolean {
  return !range || range[1] === null || range[0] <= range[1];
}

/** One training with everything that is shown about it. */
export type CatalogueTrack = z.infer<typeof trackSchema>;
