import type { Reason } from '../reason.ts';
import { milesWithin } from '../wishes.ts';
import type { Criterion, Verdict } from './criterion.ts';

const placePoints = { near: 4, region: 2, distanceUnknown: 1, far: 0 } as const;

/** Where it is taught. Beyond the resident's reach contradicts, unless it is online or offered all over the state. */
export const byPlace: Criterion = (track, wishes) => {
  const miles = wishes.miles(track);
  if (track.online || track.statewide) {
    const everywhere: Reason[] = [];
    if (track.online) everywhere.push({ code: 'online' });
    if (track.statewide) everywhere.push({ code: 'statewide' });
    if (miles !== null && miles <= milesWithin.near) everywhere.push({ code: 'near', miles });
    return { points: placePoints.near, reasons: everywhere };
  }
  return miles !== null && miles > milesWithin[wishes.reach] ? 'contradicts' : atDistance(miles);
};

function atDistance(miles: number | null): Verdict {
  if (miles === null) return { points: placePoints.distanceUnknown, reasons: [{ code: 'distanceUnknown' }] };
  const code = miles <= milesWithin.near ? 'near' : miles <= milesWithin.region ? 'region' : 'far';
  return { points: placePoints[code], reasons: [{ code, miles }] };
}
