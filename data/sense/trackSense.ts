import type { Fund } from '../schema/fund.ts';
import type { CatalogueTrack } from '../schema/track.ts';
import { yearAfter } from '../yearAfter.ts';
import { contradictions } from './contradictions.ts';

type Check = (track: CatalogueTrack) => string | false;

/** The most hours of class and work that fit into a week; set by this project. */
const mostHoursAWeek = 60;

const checks: readonly Check[] = [
  ({ hours, weeks }) =>
    hours !== undefined &&
    weeks !== undefined &&
    hours[0] > weeks[1] * mostHoursAWeek &&
    `${hours[0]} hours do not fit into ${weeks[1]} weeks`,
  ({ free, price }) => free === 'yes' && price !== undefined && price[1] > 0 && 'it is free and has a price',
  ({ earns, funds }) =>
    earns !== funds.includes('apprenticeship-wage') && 'a wage and the fund apprenticeship-wage go together',
  ({ status, funds }) => status === 'ended' && funds.length > 0 && 'it has ended, so no fund can pay',
  ({ ended, verifiedOn }) =>
    ended !== undefined && ended.on < verifiedOn && 'it was seen to run after it ended',
  ({ online, format }) => online && !format.includes('online') && 'it is online and its format is not',
  staysTooLong,
  workforcePellTooLong,
];

/** What cannot be true together in one track, given the funds it names; without the file's name. */
export function trackSense(track: CatalogueTrack, funds: readonly Fund[]): readonly string[] {
  const own = contradictions(track.conditions, track.conditions).map(
    ([one, other]) => `nobody meets both ${one} and ${other}`,
  );
  const withFunds = funds
    .filter(({ id }) => track.funds.includes(id))
    .flatMap(({ id, conditions }) =>
      contradictions(track.conditions, conditions).map(
        ([one, other]) => `the fund ${id} is for nobody who can get in: ${one} and ${other}`,
      ),
    );
  return [
    ...checks.map((check) => check(track)).filter((problem) => problem !== false),
    ...own,
    ...withFunds,
  ];
}

function staysTooLong({ status, expiresOn, sources }: CatalogueTrack): string | false {
  return (
    status !== 'ended' &&
    sources.every(({ checkedOn }) => expiresOn > yearAfter(checkedOn)) &&
    'it expires more than a year after it was checked'
  );
}

/** Workforce Pell pays for 8 to under 15 weeks and 150 to 599 clock hours (91 FR 29254). */
function workforcePellTooLong({ funds, weeks, hours }: CatalogueTrack): string | false {
  if (!funds.includes('workforce-pell')) return false;
  const fits =
    (!weeks || (weeks[0] < 15 && weeks[1] >= 8)) &&
    (!hours || (hours[0] <= 599 && (hours[1] ?? Infinity) >= 150));
  return !fits && 'workforce-pell is for 8 to under 15 weeks and 150 to 599 hours';
}
