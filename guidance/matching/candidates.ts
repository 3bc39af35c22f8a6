import { isOfSector } from './criteria/bySector.ts';
import type { Seeker } from './seeker.ts';
import { sectors, type Sector, type Track } from './track.ts';

/** The tracks of a catalogue by what is asked for most often and rules out most. */
interface Shelves<T extends Track> {
  readonly bySector: ReadonlyMap<Sector, readonly T[]>;
  readonly all: readonly T[];
}

interface Index<T extends Track> {
  readonly earning: Shelves<T>;
  readonly every: Shelves<T>;
}

/** Worked out once for each list of tracks; a catalogue's list never changes. */
const indexes = new WeakMap<readonly Track[], Index<Track>>();

/** The tracks worth judging for somebody: at least those that their sector, and a wage that they need, do not rule out. */
export function candidates<T extends Track>(tracks: readonly T[], { facts }: Seeker): readonly T[] {
  const index = (indexes.get(tracks) ?? indexed(tracks)) as Index<T>;
  const shelves = facts.pay === 'earn' ? index.earning : index.every;
  return facts.sector === undefined ? shelves.all : (shelves.bySector.get(facts.sector) ?? []);
}

function indexed<T extends Track>(tracks: readonly T[]): Index<T> {
  const index = { earning: shelved(tracks.filter(({ earns }) => earns)), every: shelved(tracks) };
  indexes.set(tracks, index);
  return index;
}

function shelved<T extends Track>(tracks: readonly T[]): Shelves<T> {
  const of = (sector: Sector) =>
    tracks.filter((track) => track.sector === 'any' || isOfSector(track, sector));
  return { all: tracks, bySector: new Map(sectors.map((sector) => [sector, of(sector)])) };
}
