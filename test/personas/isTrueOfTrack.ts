import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { TrackStatement } from './persona.ts';
import type { ShownTrack } from './personaAnswer.ts';

/** Whether everything a statement says is true of a shown track. What the catalogue or the answer does not know is not true. */
export function isTrueOfTrack(said: TrackStatement, shown: ShownTrack, track: CatalogueTrack): boolean {
  return [
    among(said.track, track.id),
    among(said.provider, track.provider),
    among(said.sector, track.sector),
    said.condition === undefined || track.conditions.some((condition) => among(said.condition, condition)),
    among(said.status, shown.status),
    said.fits === undefined || said.fits === shown.fits,
    said.earns === undefined || said.earns === track.earns,
    among(said.free, track.free),
    among(said.pace, track.pace),
    over(said.weeksOver, track.weeks?.[0]),
    over(said.priceOver, track.price?.[0]),
    over(said.milesOver, shown.miles ?? undefined),
    said.onlyOutside === undefined || isOutside(said.onlyOutside, track),
    onlyAmong(said.onlyTimes, track.schedules),
    onlyAmong(said.onlyGiven, track.format),
    onlyAmong(said.language, track.languages),
    namesFund(said, shown),
  ].every(Boolean);
}

function among(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function onlyAmong(wanted: readonly string[] | undefined, values: readonly string[]): boolean {
  return wanted === undefined || (values.length > 0 && values.every((value) => wanted.includes(value)));
}

function over(limit: number | undefined, value: number | undefined): boolean {
  return limit === undefined || (value !== undefined && value > limit);
}

function isOutside(towns: readonly string[], track: CatalogueTrack): boolean {
  if (track.online || track.statewide || track.towns.length === 0) return false;
  return !track.towns.some((town) => towns.includes(town));
}

function namesFund({ fund, verdict }: TrackStatement, { funds }: ShownTrack): boolean {
  if (fund === undefined && verdict === undefined) return true;
  return funds.some((named) => among(fund, named.id) && among(verdict, named.verdict));
}
