import type { CatalogueFiles } from './catalogueFiles.ts';
import type { DataFile } from './readData.ts';
import type { Contact } from './schema/contact.ts';
import type { CatalogueTrack } from './schema/track.ts';
import { articleSense } from './sense/articleSense.ts';
import { adviceSense } from './sense/adviceSense.ts';
import { contradictions } from './sense/contradictions.ts';
import { sharedPlaces } from './sense/sharedPlaces.ts';
import { sharedWays } from './sense/sharedWays.ts';
import { sharedNames } from './sense/sharedNames.ts';
import { trackSense } from './sense/trackSense.ts';
import { yearAfter } from './yearAfter.ts';

/**
 * What the shape of a file cannot show: ids and names that are used twice, differ from the file's name or point to nothing,
 * tracks called open on evidence older than a year, and what cannot be true together (`sense/`). One line each,
 * `file: what is wrong`.
 */
export function senseProblems(files: CatalogueFiles): readonly string[] {
  const towns = files.towns?.towns.map((town) => town.id);
  const contacts = files.contacts?.map((contact) => contact.id);
  const boards = files.contacts?.filter(({ kind }) => kind === 'board').map((contact) => contact.id);
  const codes = files.occupations?.occupations.map((occupation) => occupation.code);
  const socs = files.occupations?.occupations.map((occupation) => occupation.soc);
  const funds = files.funds.map((fund) => fund.name);
  const years = files.fafsaYears.map((year) => year.name);
  return [
    ...repeated('places/towns.json', towns),
    ...repeated('places', contacts),
    ...repeated('occupations.json', codes),
    ...misnamed('tracks', files.tracks, (track) => track.id),
    ...misnamed('funds', files.funds, (fund) => fund.id),
    ...misnamed('fafsa', files.fafsaYears, (year) => year.awardYear),
    ...misnamed('answers', files.answers, (article) => article.id),
    ...present(files.answers).flatMap((article) => [
      ...dangling(`answers/${article.id}.json`, 'contact', article.ask, contacts),
      ...dangling(`answers/${article.id}.json`, 'award year', article.awardYears ?? [], years),
      ...articleSense(article, present(files.fafsaYears)).map(
        (problem) => `answers/${article.id}.json: ${problem}`,
      ),
    ]),
    ...sharedWays(present(files.answers)),
    ...sharedPlaces(present(files.answers)),
    ...present(files.tracks).flatMap((track) => [
      ...dangling(`tracks/${track.id}.json`, 'town', track.towns, towns),
      ...dangling(`tracks/${track.id}.json`, 'town', placeTowns(track), track.towns),
      ...dangling(`tracks/${track.id}.json`, 'fund', track.funds, funds),
      ...dangling(`tracks/${track.id}.json`, 'contact', track.ask, contacts),
      ...dangling(`tracks/${track.id}.json`, 'occupation', track.occupations, socs),
      ...stale(track),
      ...trackSense(track, present(files.funds)).map((problem) => `tracks/${track.id}.json: ${problem}`),
    ]),
    ...sharedNames(present(files.tracks)),
    ...present(files.funds).flatMap((fund) => [
      ...dangling(`funds/${fund.id}.json`, 'contact', fund.ask, contacts),
      ...contradictions(fund.conditions, fund.conditions).map(
        ([one, other]) => `funds/${fund.id}.json: nobody meets both ${one} and ${other}`,
      ),
    ]),
    ...adviceSense(files),
    ...dangling('places', 'town', given(files.contacts, 'town'), towns),
    ...dangling('places', 'board', given(files.contacts, 'serves'), boards),
  ];
}

function present<Value>(files: readonly DataFile<Value>[]): readonly Value[] {
  return files.flatMap(({ value }) => (value === null ? [] : [value]));
}

function placeTowns(track: CatalogueTrack): readonly string[] {
  return track.places.map((place) => place.town);
}

function given(contacts: readonly Contact[] | null, field: 'town' | 'serves'): readonly string[] {
  return (contacts ?? []).map((contact) => contact[field]).filter((id) => id !== undefined);
}

function repeated(file: string, ids: readonly string[] = []): readonly string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return twice.map((id) => `${file}: ${id} is there twice`);
}

function misnamed<Value>(
  folder: string,
  files: readonly DataFile<Value>[],
  idOf: (value: Value) => string,
): readonly string[] {
  return files
    .filter(({ name, value }) => value !== null && idOf(value) !== name)
    .map(({ name }) => `${folder}/${name}.json: its id differs from the file's name`);
}

/** `known` is undefined when the file that lists them could not be read: then nothing is said about it. */
function dangling(
  file: string,
  kind: string,
  ids: readonly string[],
  known: readonly string[] | undefined,
): readonly string[] {
  return ids.filter((id) => known?.includes(id) === false).map((id) => `${file}: no ${kind} ${id}`);
}

function stale({ id, status, verifiedOn, verifiedTo, expiresOn }: CatalogueTrack): readonly string[] {
  if (status !== 'open') return [];
  if (verifiedTo !== 'unknown' && expiresOn <= yearAfter(verifiedOn)) return [];
  return [`tracks/${id}.json: open needs dated evidence and expires within a year of it`];
}
