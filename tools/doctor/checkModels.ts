import { loadUnderstanding, modelBytes, modelPaths, type Model } from '../../data/understandingFile.ts';
import { change, right, type Finding } from './finding.ts';

/** Whether the models under the data folder can be loaded, and are what the phrases of today give; `train` gives those. */
export function checkModels(
  folder: string,
  train: () => Readonly<Record<Model, Buffer>>,
): readonly Finding[] {
  const kept = attempt(() => modelBytes(loadUnderstanding(folder)));
  if (kept === null)
    return [change('The models in data/understanding cannot be loaded: run `npm run train`.')];
  const trained = attempt(train);
  if (trained === null)
    return [
      change('The phrases in data/phrases cannot be read: run `npm test test/data`, which says where.'),
    ];
  const old = (Object.keys(modelPaths) as Model[]).filter((model) => !trained[model].equals(kept[model]));
  if (old.length > 0)
    return old.map((model) =>
      change(`data/${modelPaths[model]} is not what data/phrases gives: run \`npm run train\`.`),
    );
  return [right('The models can be loaded and are what the phrases give.')];
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
