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

const dollars = z.int().min(0).max(200_000);
const weeks = z.int().min(1).max(260);

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

const shown = {
  verifiedTo: z.enum(datePrecisions),
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
  funds: frozenList(id),
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
  .refine((track) => !track.weeks || track.weeks[0] <= track.weeks[1], 'weeks go from shortest to longest');

/** One training with everything that is shown about it. */
export type CatalogueTrack = z.infer<typeof trackSchema>;
