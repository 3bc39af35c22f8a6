import type { CatalogueFiles } from '../catalogueFiles.ts';
import { adviceParts, type Advice } from '../schema/advice.ts';

/** What is wrong with the advice on the FAFSA and its reject codes: ids and codes that are there twice or point to nothing. */
export function adviceSense({ advice, rejects, contacts }: CatalogueFiles): readonly string[] {
  const known = contacts?.map(({ id }) => id);
  const wrong = advice.wrong?.map(({ id }) => id);
  const codes = rejects?.codes ?? [];
  return [
    ...adviceParts.flatMap((part) => problemsOf(`fafsa/advice/${part}.json`, advice[part] ?? [], known)),
    ...twice(codes.map(({ code }) => code)).map((code) => `fafsa/rejects.json: ${code} is there twice`),
    ...codes
      .filter(({ advice: id }) => wrong?.includes(id) === false)
      .map(({ advice: id }) => `fafsa/rejects.json: no advice ${id}`),
  ];
}

function problemsOf(
  file: string,
  list: readonly Advice[],
  contacts: readonly string[] | undefined,
): readonly string[] {
  return [
    ...twice(list.map(({ id }) => id)).map((id) => `${file}: ${id} is there twice`),
    ...list
      .flatMap(({ ask }) => ask)
      .filter((id) => contacts?.includes(id) === false)
      .map((id) => `${file}: no contact ${id}`),
  ];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
