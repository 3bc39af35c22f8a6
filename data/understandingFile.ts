import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { classifierBytes, readClassifier } from './classifierFile.ts';
import type { Understanding } from './understanding.ts';

/** Where the trained models are kept, under the data folder: of the wishes, and of danger against all else. */
export const modelPaths = { wishes: 'understanding/model.gz', danger: 'understanding/danger.gz' } as const;

/** One of them. */
export type Model = keyof typeof modelPaths;

const number = z.number();
const aboutWishes = z.object({
  calibration: z.tuple([number, number, number, number]),
  thresholds: z.strictObject({ act: number, ask: number }),
});
const aboutDanger = z.object({ ask: number });

/** Each model as bytes, before they are packed. */
export function modelBytes({
  classifier,
  calibration,
  thresholds,
  danger,
}: Understanding): Readonly<Record<Model, Buffer>> {
  return {
    wishes: classifierBytes(classifier, { calibration, thresholds }),
    danger: classifierBytes(danger.classifier, { ask: danger.ask }),
  };
}

/** A model's bytes as its file holds them. */
export function packed(bytes: Buffer): Buffer {
  return gzipSync(bytes, { level: 9 });
}

/** Reads the models under the data folder. Throws when one is missing or not as it should be: `npm run train` makes them. */
export function loadUnderstanding(dataFolder: string): Understanding {
  const read = (path: string) => readClassifier(gunzipSync(readFileSync(join(dataFolder, path))), path);
  const wishes = read(modelPaths.wishes);
  const danger = read(modelPaths.danger);
  return {
    classifier: wishes.classifier,
    ...aboutWishes.parse(wishes.about),
    danger: { classifier: danger.classifier, ...aboutDanger.parse(danger.about) },
  };
}
