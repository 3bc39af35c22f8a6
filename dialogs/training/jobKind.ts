import { findTown } from '../../data/findTown.ts';
import type { ConditionId } from '../../guidance/facts/conditions.ts';
import { occupationsOf } from '../../guidance/matching/likelyAnswers.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Asked, Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { trackName } from '../tracks/trackNames.ts';
import { findTracks } from './findTracks.ts';

const any = 'any';

/** The job to train for: one of those that the tracks of the sector lead to (see `jobIn`), also by a track's name, or `any`. */
export function jobKind(): Kind<string> {
  const kind = choice<string>((asked) => [...jobsOnOffer(asked), any], { label: jobName });
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const [named] = reading.ok || isTown(text, asked.scope) ? [] : findTracks(text, tracksOf(asked.scope));
      const job = named && jobIn(named);
      return job !== undefined && jobsOnOffer(asked).includes(job) ? { ok: true, value: job } : reading;
    },
    holds: (value, { scope }): value is string =>
      value === any || tracksOf(scope).some((track) => jobIn(track) === value),
  };
}

/** A town's name stands in names of tracks, too, and is none of their jobs. */
function isTown(text: string, { guide }: Scope): boolean {
  const town = findTown(guide.catalogue, text);
  return town !== null && fold(town.name) === fold(text);
}

/** A job that only those find a training for who are already in, as nursing students, is not offered to everybody. */
const insiders: readonly ConditionId[] = ['student-there', 'partner-employee', 'enrolled-learner'];

function jobsOnOffer({ scope }: Asked): readonly string[] {
  const open = tracksOf(scope).filter(
    ({ conditions }) => !conditions.some((each) => insiders.includes(each)),
  );
  return occupationsOf(open);
}

/** The tracks of the kind of work asked for that have not ended. */
export function tracksOf({ guide, ...scope }: Scope): readonly CatalogueTrack[] {
  const { sector } = factsIn({ guide, ...scope });
  return guide.catalogue.trackList.filter((track) => track.sector === sector && !track.ended);
}

/** The job that a track leads to first of all, or the track itself where that is not known. */
export function jobIn({ occupations, id }: CatalogueTrack): string {
  return occupations[0] ?? id;
}

function jobName(value: string, { key, scope }: Asked): string {
  return value === any ? scope.say(`${key}.option.any`) : (jobTitle(value, scope) ?? value);
}

function jobTitle(soc: string, { guide, language }: Scope): string | undefined {
  const track = guide.catalogue.tracks.get(soc);
  return track ? trackName(track, language) : guide.catalogue.jobs.get(soc)?.plainTitle[language];
}
