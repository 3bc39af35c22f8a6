import type { Reason } from '../reason.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Track } from '../track.ts';
import { criterion, seeing } from './criterion.ts';

/** Less each time something is not known that the resident has a limit for. */
const allSuits = 6;
const perDoubt = 2;

/** Whether it fits into the time there is: hours a week, length, and the day by which it has to begin. A start that is past is none. */
export const byTime = criterion(
  seeing('pace', 'weeks', 'starts'),
  (track, { facts }, today) => {
    if (facts.pace === 'part' && track.pace === 'full') return { obstacle: { code: 'fullDays' } };
    const shortest = track.weeks?.[0];
    if (facts.weeks !== undefined && shortest !== undefined && shortest > facts.weeks)
      return { obstacle: { code: 'tooLong', weeks: shortest } };
    const { startBy } = facts;
    const starts = startBy === undefined ? [] : track.starts.filter((day) => day >= today);
    if (startBy !== undefined && starts.length > 0 && starts.every((day) => day > startBy))
      return { obstacle: { code: 'startsTooLate' } };
    const reasons = paceReasons(track, facts).concat(
      lengthReasons(track, facts),
      startReasons(starts, facts),
    );
    const doubts = reasons.filter(({ code }) => doubtful.has(code)).length;
    return { points: allSuits - perDoubt * doubts, reasons };
  },
  {
    silence: {
      when: ({ pace, weeks, startBy }) => pace !== 'part' && weeks === undefined && startBy === undefined,
      points: allSuits,
    },
  },
);

const doubtful: ReadonlySet<string> = new Set<Reason['code']>([
  'paceUnknown',
  'lengthUnknown',
  'mayBeLonger',
  'startUnknown',
]);

function paceReasons({ pace }: Pick<Track, 'pace'>, facts: Facts): Reason[] {
  if (facts.pace !== 'part') return [];
  return [{ code: pace === undefined ? 'paceUnknown' : 'partTime' }];
}

function lengthReasons({ weeks }: Pick<Track, 'weeks'>, facts: Facts): Reason[] {
  if (facts.weeks === undefined) return [];
  if (weeks === undefined) return [{ code: 'lengthUnknown' }];
  return [{ code: weeks[1] > facts.weeks ? 'mayBeLonger' : 'shortEnough' }];
}

function startReasons(starts: readonly string[], facts: Facts): Reason[] {
  if (facts.startBy === undefined) return [];
  return [{ code: starts.length === 0 ? 'startUnknown' : 'startsInTime' }];
}
