import type { CatalogueTrack } from '../../data/schema/track.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { findTracks } from '../training/findTracks.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';

/** Words of questions about a track, that name none. */
const asking = new Set(
  (
    'how what when where which who why does did do will would should long much many start starts starting begin open closed still sign up signup apply register enroll ' +
    'get into join need needs require requirements cost costs price pay tell know info information details next date dates there academy institute university center eligible qualify old enough without diploma ged ' +
    'como que cuando donde cual cuanto cuanta dura empieza empiezan abierto abierta sigue inscribo inscribirme inscribir aplico aplicar registro cuesta precio requisitos necesito entrar informacion sobre saber puedo quiero hola academia instituto universidad centro'
  ).split(' '),
);

/** The longest names in the message decide; with a provider named as well, those of it. Otherwise what is left without the question's words. */
export function tracksNamed(text: string, tracks: readonly CatalogueTrack[]): readonly CatalogueTrack[] {
  const said = ` ${fold(text)} `;
  const whole = tracks.map((track) => ({ track, length: longestSaid(namesOf(track), said) }));
  const longest = Math.max(0, ...whole.map(({ length }) => length));
  const found = whole.filter(({ length }) => length === longest).map(({ track }) => track);
  if (longest > 0) return narrowed(found, said);
  const left = fold(text)
    .split(' ')
    .filter((word) => !asking.has(word));
  return left.length === 0 ? [] : findTracks(left.join(' '), tracks);
}

function narrowed(tracks: readonly CatalogueTrack[], said: string): readonly CatalogueTrack[] {
  const own = tracks.filter(({ provider }) => said.includes(` ${fold(provider)} `));
  return own.length > 0 ? own : tracks;
}

function longestSaid(names: readonly string[], said: string): number {
  return Math.max(0, ...names.filter((name) => said.includes(` ${name} `)).map(({ length }) => length));
}

function namesOf(track: CatalogueTrack): readonly string[] {
  const shown = languages.flatMap((language) => [trackName(track, language), providerName(track, language)]);
  return [...shown, ...track.also].map(fold).filter((name) => name.length > 2);
}
