import type { Catalogue } from '../data/catalogue.ts';
import { technologyFields, schedules, type Track } from '../guidance/matching/track.ts';
import { seededRandom } from '../guidance/simulation/seededRandom.ts';
import { addDays } from '../guidance/time/addDays.ts';

/**
 * The catalogue's tracks and made-up ones, `times` as many together: as a catalogue grows when more providers teach the same kinds of
 * work elsewhere, at other times, for other prices. For measuring only; nobody is ever shown one. Same seed, same tracks.
 */
export function grownCatalogue({ trackList, towns }: Catalogue, times: number, seed = 1): readonly Track[] {
  const random = seededRandom(seed);
  const townIds = [...towns.keys()];
  const among = <Each>(all: readonly Each[]) => all[Math.floor(random() * all.length)] as Each;
  const madeUp = (track: Track, copy: number): Track => ({
    ...track,
    id: `${track.id}-${copy}`,
    name: `${track.name} ${copy}`,
    provider: `Made-up School ${copy} ${among(townIds)}`,
    towns: track.towns.map(() => among(townIds)),
    fields: track.fields.length === 0 ? [] : [among(technologyFields)],
    schedules: random() < 0.3 ? [among(schedules)] : track.schedules,
    expiresOn: addDays(track.expiresOn, Math.floor(random() * 12) * 30),
    ...(track.weeks && { weeks: scaled(track.weeks, 1, 0.5 + random()) }),
    ...(track.price && { price: scaled(track.price, 50, 0.5 + random()) }),
  });
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    trackList.map((track) => madeUp(track, copy + 1)),
  );
  return [...trackList, ...copies.flat()];
}

function scaled([low, high]: readonly [number, number], step: number, factor: number): [number, number] {
  const by = (each: number) => Math.max(step, Math.round((each * factor) / step) * step);
  return [by(low), by(high)];
}
