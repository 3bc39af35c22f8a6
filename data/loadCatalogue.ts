import { fileURLToPath } from 'node:url';
import type { Catalogue } from './catalogue.ts';
import { readCatalogueFiles, type CatalogueFiles } from './catalogueFiles.ts';
import { dataReader, type DataFile } from './readData.ts';
import { adviceParts } from './schema/advice.ts';
import { senseProblems } from './senseProblems.ts';

/** Reads and checks the catalogue in the data folder. Throws one error that names every problem and its file. */
export function loadCatalogue(folder: URL | string): Catalogue {
  const reader = dataReader(folder instanceof URL ? fileURLToPath(folder) : folder);
  const files = readCatalogueFiles(reader);
  const problems = [...reader.problems, ...senseProblems(files)];
  const { contacts, towns, occupations, conditions, rejects } = files;
  if (problems.length > 0 || !contacts || !towns || !occupations || !conditions || !rejects) {
    throw new Error(['The catalogue is not as it should be:', ...problems].join('\n- '));
  }
  const tracks = byId(files.tracks);
  return Object.freeze({
    tracks,
    trackList: Object.freeze([...tracks.values()]),
    funds: byId(files.funds),
    fafsaYears: byId(files.fafsaYears),
    answers: byId(files.answers),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    towns: new Map(towns.towns.map((town) => [town.id, town])),
    occupations: new Map(occupations.occupations.map((occupation) => [occupation.code, occupation])),
    jobs: new Map([...occupations.occupations, ...occupations.groups].map((job) => [job.soc, job])),
    wagesFrom: occupations.wagesFrom,
    advice: adviceById(files),
    rejects: new Map(rejects.codes.map((reject) => [reject.code, reject])),
    rejectSources: rejects.sources,
    conditions,
    credits: Object.freeze([...towns.credits, ...occupations.credits]),
  });
}

function byId<Value>(files: readonly DataFile<Value>[]): ReadonlyMap<string, Value> {
  return new Map(files.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
}

function adviceById({ advice }: CatalogueFiles): Catalogue['advice'] {
  const parts = adviceParts.map((part) => [
    part,
    new Map((advice[part] ?? []).map((each) => [each.id, each])),
  ]);
  return Object.fromEntries(parts) as Catalogue['advice'];
}
