import type { Reason } from '../reason.ts';
import { milesWithin } from '../wishes.ts';
import { criterion, seeing, type Verdict } from './criterion.ts';

const placePoints = { near: 4, region: 2, distanceUnknown: 1, far: 0 } as const;

/** Where it is taught. Beyond the resident's reach rules it out, unless it is online or offered all over the state. */
export const byPlace = criterion(
  seeing('online', 'statewide', 'towns'),
  (track, { facts, miles: milesTo }) => {
    if (isOnlyOnline(facts.times) && !track.online) return { obstacle: { code: 'notOnline' } };
    const miles = milesTo(track);
    if (track.online || track.statewide) {
      const everywhere: Reason[] = [];
      if (track.online) everywhere.push({ code: 'online' });
      if (track.statewide) everywhere.push({ code: 'statewide' });
      if (miles !== null && miles <= milesWithin.near) everywhere.push({ code: 'near', miles });
      const isSure = track.online || (miles !== null && miles <= milesWithin[facts.reach ?? 'anywhere']);
      if (isSure || facts.reach === undefined || facts.reach === 'anywhere')
        return { points: placePoints.near, reasons: everywhere };
      return { points: placePoints.region, reasons: [...everywhere, { code: 'distanceUnknown' }] };
    }
    const tooFar = miles !== null && miles > milesWithin[facts.reach ?? 'anywhere'];
    return tooFar ? { obstacle: { code: 'tooFar', miles } } : atDistance(miles);
  },
  { likes: ({ facts, miles }) => ({ of: miles, key: `${facts.reach} ${isOnlyOnline(facts.times)}` }) },
);

function isOnlyOnline(times: readonly string[] | undefined): boolean {
  return times?.length === 1 && times[0] === 'online';
}

function atDistance(miles: number | null): Verdict {
  if (miles === null) return { points: placePoints.distanceUnknown, reasons: [{ code: 'distanceUnknown' }] };
  const code = miles <= milesWithin.near ? 'near' : miles <= milesWithin.region ? 'region' : 'far';
  return { points: placePoints[code], reasons: [{ code, miles }] };
}
