import type { z } from 'zod';
import type { DataFile, DataReader } from './readData.ts';
import { answerArticleSchema, type AnswerArticle } from './schema/answerArticle.ts';
import { adviceFileSchema, adviceParts, type Advice, type AdvicePart } from './schema/advice.ts';
import { conditionsSchema } from './schema/condition.ts';
import { contactsSchema, type Contact } from './schema/contact.ts';
import { fafsaYearName, fafsaYearSchema, type FafsaYear } from './schema/fafsaYear.ts';
import { fundSchema, type Fund } from './schema/fund.ts';
import { occupationsSchema } from './schema/occupation.ts';
import { rejectsSchema, type Rejects } from './schema/reject.ts';
import { townsSchema } from './schema/town.ts';
import { trackSchema, type CatalogueTrack } from './schema/track.ts';

/** The files of the catalogue, each checked by itself; `null` where one is not as it should be. */
export interface CatalogueFiles {
  readonly tracks: readonly DataFile<CatalogueTrack>[];
  readonly funds: readonly DataFile<Fund>[];
  readonly fafsaYears: readonly DataFile<FafsaYear>[];
  readonly answers: readonly DataFile<AnswerArticle>[];
  /** What to do when the FAFSA goes wrong, by the part of the conversation. */
  readonly advice: Readonly<Record<AdvicePart, readonly Advice[] | null>>;
  readonly rejects: Rejects | null;
  readonly contacts: readonly Contact[] | null;
  readonly towns: z.infer<typeof townsSchema> | null;
  readonly occupations: z.infer<typeof occupationsSchema> | null;
  readonly conditions: z.infer<typeof conditionsSchema> | null;
}

/** The files of contacts, in the order in which they are offered to a resident: who knows most about a thing first. */
const contactFiles = ['contacts', 'job-centers', 'boards', 'help-lines'] as const;

/** Reads them all; what is wrong is in the reader's problems. */
export function readCatalogueFiles({ read, readAll }: DataReader): CatalogueFiles {
  const contacts = contactFiles.map((name) => read(`places/${name}.json`, contactsSchema));
  return {
    tracks: readAll('tracks', trackSchema),
    funds: readAll('funds', fundSchema),
    fafsaYears: readAll('fafsa', fafsaYearSchema, fafsaYearName),
    answers: readAll('answers', answerArticleSchema),
    advice: adviceFiles(read),
    rejects: read('fafsa/rejects.json', rejectsSchema),
    contacts: contacts.includes(null) ? null : contacts.flatMap((list) => list ?? []),
    towns: read('places/towns.json', townsSchema),
    occupations: read('occupations.json', occupationsSchema),
    conditions: read('conditions.json', conditionsSchema),
  };
}

function adviceFiles(read: DataReader['read']): CatalogueFiles['advice'] {
  const files = adviceParts.map((part) => [part, read(`fafsa/advice/${part}.json`, adviceFileSchema)]);
  return Object.fromEntries(files) as CatalogueFiles['advice'];
}
