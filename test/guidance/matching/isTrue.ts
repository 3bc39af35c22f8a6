import { verdictOn } from '../../../guidance/facts/conditions.ts';
import type { Reason } from '../../../guidance/matching/reason.ts';
import type { Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';

/** Whether what a reason claims is so on a day, said again without the rules that gave it. */
export function isTrue(reason: Reason, track: Track, seeker: Seeker, today: string): boolean {
  return (
    aboutWork(reason, track, seeker) ||
    aboutPlace(reason, track, seeker) ||
    aboutRest(reason, track, seeker, today)
  );
}

function aboutWork(
  reason: Reason,
  track: Track,
  { facts, rankedSectors, likedOccupations }: Seeker,
): boolean {
  const { sector, field } = facts;
  switch (reason.code) {
    case 'sector':
      return reason.sector === sector && (sector === track.sector || isTechnologyToo(sector, track));
    case 'interests':
      return sector === undefined && rankedSectors.includes(reason.sector) && reason.sector === track.sector;
    case 'likedJob':
      return sector === undefined && track.occupations.some((job) => likedOccupations.includes(job));
    case 'anySector':
      return track.sector === 'any';
    case 'field':
      return reason.field === field && track.fields.includes(reason.field);
    case 'otherField':
      return field !== undefined && track.fields.length > 0 && !track.fields.includes(field);
    case 'occupation':
      return track.id === facts.occupation || track.occupations.includes(facts.occupation ?? '');
    case 'otherOccupation':
      return facts.occupation !== undefined && !track.occupations.includes(facts.occupation);
    case 'earns':
      return track.earns;
    case 'forYou':
      return track.conditions.includes(reason.condition) && verdictOn(reason.condition, facts) === 'yes';
    case 'condition':
      return (
        track.conditions.includes(reason.condition) && typeof verdictOn(reason.condition, facts) === 'object'
      );
    default:
      return false;
  }
}

function isTechnologyToo(sector: string, { fields }: Track): boolean {
  return sector === 'technology' && fields.length > 0;
}

function aboutPlace(reason: Reason, track: Track, { facts, miles: milesTo }: Seeker): boolean {
  const miles = milesTo(track);
  switch (reason.code) {
    case 'near':
      return reason.miles === miles && miles <= 10;
    case 'region':
      return reason.miles === miles && miles > 10 && miles <= 30;
    case 'far':
      return reason.miles === miles && miles > 30 && (facts.reach ?? 'anywhere') === 'anywhere';
    case 'online':
      return track.online;
    case 'statewide':
      return track.statewide;
    case 'distanceUnknown':
      return !track.online && (track.statewide ? !isSurelyWithin(miles, facts.reach) : miles === null);
    default:
      return false;
  }
}

/** Whether somebody's reach is no limit, or a place is known within it. */
function isSurelyWithin(miles: number | null, reach = 'anywhere'): boolean {
  return reach === 'anywhere' || (miles !== null && miles <= (reach === 'near' ? 10 : 30));
}

function aboutRest(reason: Reason, track: Track, { facts, aid }: Seeker, today: string): boolean {
  const { times = [], learnsIn = [], weeks = 0, startBy = '' } = facts;
  const starts = track.starts.filter((day) => day >= today);
  const isCurrent = today < track.expiresOn;
  switch (reason.code) {
    case 'open':
    case 'presumed':
      return track.status === reason.code && isCurrent;
    case 'unconfirmed':
      return track.status === 'unconfirmed' || !isCurrent;
    case 'schedule':
      return (
        reason.times.length > 0 &&
        reason.times.every((time) => track.schedules.includes(time) && [...times, 'online'].includes(time))
      );
    case 'scheduleUnknown':
      return track.schedules.length === 0 && times.length > 0;
    case 'partTime':
      return facts.pace === 'part' && track.pace === 'part';
    case 'paceUnknown':
      return facts.pace === 'part' && track.pace === undefined;
    case 'shortEnough':
      return track.weeks !== undefined && track.weeks[1] <= weeks;
    case 'mayBeLonger':
      return track.weeks !== undefined && track.weeks[0] <= weeks && track.weeks[1] > weeks;
    case 'lengthUnknown':
      return track.weeks === undefined && weeks > 0;
    case 'startsInTime':
      return starts.some((day) => day <= startBy);
    case 'startUnknown':
      return starts.length === 0 && startBy !== '';
    case 'inLanguage':
      return track.languages.some((language) => learnsIn.includes(language));
    case 'languageUnknown':
      return track.languages.length === 0 && learnsIn.length > 0 && !learnsIn.includes('en');
    case 'free':
      return track.free === 'yes' && isCurrent && track.status !== 'unconfirmed';
    case 'wasFree':
      return track.free === 'yes' && !(isCurrent && track.status !== 'unconfirmed');
    case 'aidDepends':
      return track.free === 'aid' && aid(track) === 'depends';
    case 'aidElsewhere':
      return track.free !== 'yes' && track.free !== 'unknown' && aid(track) === 'elsewhere';
    case 'freeWithAid':
      return track.free === 'aid' && ['may', 'depends'].includes(aid(track));
    case 'costs':
      return track.free === 'no';
    case 'costUnknown':
      return track.free === 'unknown';
    case 'aidUnlikely':
      return track.free === 'aid' && ['unlikely', 'none'].includes(aid(track));
    default:
      return false;
  }
}
