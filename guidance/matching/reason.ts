import type { ConditionId } from '../facts/conditions.ts';
import type { Schedule, Sector, TechnologyField } from './track.ts';

/**
 * One true thing about how a track meets what is known of somebody, as a code that words are put to.
 * Good ones: `interests`, `likedJob`: the sector, or the job, suits what they like. `near`, `region`: up to 10, up to 30 miles. `schedule`: the times that
 * suit. `forYou`: it is meant for people like them. `earns`: a wage is paid. `freeWithAid`: free or cheap when aid pays.
 * Neutral: `anySector`: it serves every sector. `open`, `presumed`, `unconfirmed`: how sure it is that it takes people on.
 */
export type Reason =
  | { readonly code: 'sector' | 'interests'; readonly sector: Sector }
  | { readonly code: 'field'; readonly field: TechnologyField }
  | { readonly code: 'near' | 'region'; readonly miles: number }
  | { readonly code: 'schedule'; readonly times: readonly Schedule[] }
  | { readonly code: 'forYou'; readonly condition: ConditionId }
  | { readonly code: PlainReason }
  | Caution;

type PlainReason =
  | 'anySector'
  | 'occupation'
  | 'likedJob'
  | 'open'
  | 'presumed'
  | 'unconfirmed'
  | 'online'
  | 'statewide'
  | 'partTime'
  | 'shortEnough'
  | 'startsInTime'
  | 'inLanguage'
  | 'earns'
  | 'free'
  | 'freeWithAid';

/**
 * Something that may stand in the way: not known, or known and bearable. `condition`: has to be met, and nobody knows yet whether
 * it is. `otherField`, `otherOccupation`: another kind of technology work, another job than asked for. `far`: over 30 miles.
 * `mayBeLonger`: its longest form takes more time than there is. `wasFree`: it was free when it last surely ran. `aidUnlikely`: it
 * costs, and no fund seems to be for them; `aidElsewhere`: but one for any training may be. `aidDepends`: whether a fund is for them
 * turns on something not told yet.
 */
export type Caution =
  | { readonly code: 'far'; readonly miles: number }
  | { readonly code: 'condition'; readonly condition: ConditionId }
  | {
      readonly code:
        | 'otherField'
        | 'otherOccupation'
        | 'distanceUnknown'
        | 'scheduleUnknown'
        | 'paceUnknown'
        | 'lengthUnknown'
        | 'mayBeLonger'
        | 'startUnknown'
        | 'languageUnknown'
        | 'wasFree'
        | 'costs'
        | 'costUnknown'
        | 'aidDepends'
        | 'aidElsewhere'
        | 'aidUnlikely';
    };

/**
 * What rules a track out. `otherLiking`: another kind of work than the interests point to. `notOnline`: only classes at home were
 * asked for. `noWage`: a wage is needed and none is paid.
 */
export type Obstacle =
  | { readonly code: 'otherSector'; readonly sector: Sector }
  | { readonly code: 'tooFar'; readonly miles: number }
  | { readonly code: 'notForYou'; readonly condition: ConditionId }
  | { readonly code: 'otherTimes'; readonly times: readonly Schedule[] }
  | { readonly code: 'tooLong'; readonly weeks: number }
  | {
      readonly code:
        | 'ended'
        | 'rejected'
        | 'otherLiking'
        | 'notOnline'
        | 'fullDays'
        | 'startsTooLate'
        | 'otherLanguage'
        | 'noWage'
        | 'costsTooMuch'
        | 'nobodyPays';
    };

/** The codes of cautions. */
export const cautionCodes: ReadonlySet<string> = new Set<Caution['code']>([
  'far',
  'condition',
  'otherField',
  'otherOccupation',
  'distanceUnknown',
  'scheduleUnknown',
  'paceUnknown',
  'lengthUnknown',
  'mayBeLonger',
  'startUnknown',
  'languageUnknown',
  'wasFree',
  'costs',
  'costUnknown',
  'aidDepends',
  'aidElsewhere',
  'aidUnlikely',
]);

/** Whether a reason speaks of something that may stand in the way. */
export function isCaution(reason: Reason): reason is Caution {
  return cautionCodes.has(reason.code);
}
