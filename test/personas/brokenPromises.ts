import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Persona } from './persona.ts';
import type { PersonaAnswer, ShownTrack } from './personaAnswer.ts';

/** What holds for every answer to anybody and does not hold here, one sentence each. */
export function brokenPromises(
  { profile, problem }: Persona,
  answer: PersonaAnswer,
  tracksById: ReadonlyMap<string, CatalogueTrack>,
): readonly string[] {
  const { tracks, shortage, next, problems } = answer;
  const ids = tracks.map(({ id }) => id);
  const fields = problems.map(({ field }) => field);
  return [
    ...tracks.flatMap((shown) => doorsShut(shown, tracksById.get(shown.id), profile.today)),
    ...(ids.length > 3 ? [`shows ${ids.length} tracks, more than three`] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `shows ${id} twice`),
    ...(ids.length < 3 && shortage === null ? ['shows fewer than three tracks and does not say why'] : []),
    ...(next !== null && next.fact in profile.facts && !isAbout([next.fact], fields)
      ? [`asks for ${next.fact}, which is known`]
      : []),
    ...problem
      .filter((named) => !isAbout(named, fields))
      .map((named) => `does not say that ${named.join(' or ')} cannot be used`),
    ...fields
      .filter((field) => !problem.some((named) => isAbout(named, [field])))
      .map((field) => `finds a problem with ${field}`),
  ];
}

/** A field may be named with where it stands, as `facts.age` or `scores.R`. */
function isAbout(named: readonly string[], fields: readonly string[]): boolean {
  return fields.some((field) => field.split('.').some((part) => named.includes(part)));
}

function doorsShut(shown: ShownTrack, track: CatalogueTrack | undefined, today: string): readonly string[] {
  if (track === undefined) return [`shows ${shown.id}, which is not in the catalogue`];
  if (track.status === 'ended') return [`shows ${shown.id}, which has ended`];
  if (shown.status === 'unconfirmed') return [];
  if (track.expiresOn < today) {
    return [`shows ${shown.id} as ${shown.status}, which was last sure until ${track.expiresOn}`];
  }
  const asSure = shown.status === track.status || (track.status === 'open' && shown.status === 'presumed');
  return asSure ? [] : [`shows ${shown.id} as ${shown.status}, which is ${track.status}`];
}
