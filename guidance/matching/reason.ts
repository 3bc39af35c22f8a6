import type { Schedule, Sector, TechnologyField } from './track.ts';

/**
 * One true thing about how a track meets a resident's wishes, good or bad, as a code that words are put to.
 * `interests`: the sector suits what the resident likes. `anySector`: it serves every sector. `otherField`: another kind of
 * technology work than asked for. `near`, `region`, `far`: up to 10, up to 30, over 30 miles. `noWage`: a wage was asked for
 * and none is paid. `schedule`: the times that suit, `online` among them when it is in one's own time. `unconfirmed`: it may
 * have lapsed, or the day up to which it could be presented as open has passed.
 */
export type Reason =
  | { readonly code: 'sector' | 'interests'; readonly sector: Sector }
  | { readonly code: 'field'; readonly field: TechnologyField }
  | { readonly code: 'near' | 'region' | 'far'; readonly miles: number }
  | { readonly code: 'schedule'; readonly schedules: readonly Schedule[] }
  | { readonly code: PlainReason };

/** The reasons that carry no value. */
type PlainReason =
  | 'anySector'
  | 'otherField'
  | 'open'
  | 'presumed'
  | 'unconfirmed'
  | 'online'
  | 'statewide'
  | 'distanceUnknown'
  | 'scheduleUnknown'
  | 'earns'
  | 'noWage'
  | 'free'
  | 'freeWithAid'
  | 'costs'
  | 'costUnknown';
