import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Calibration } from '../guidance/text/classifier/confidence.ts';
import type { Understanding } from './understanding.ts';

/** Where the trained model is kept, under the data folder. */
export const understandingPath = 'understanding/model.gz';

const number = z.number();
const header = z.strictObject({
  labels: z.array(z.string()),
  calibration: z.tuple([number, number, number, number]),
  thresholds: z.strictObject({ act: number, ask: number }),
  features: z.array(z.string()),
});

/**
 * The model as bytes, before they are packed: the length of the header, the header as JSON, then rarities and scales by feature and
 * biases by label (32-bit floats), and the weights (bytes). Little-endian, as every machine is that this runs on.
 */
export function toBytes({ classifier, calibration, thresholds }: Understanding): Buffer {
  const { labels, rows, rarity, scales, biases, weights } = classifier;
  const features = [...rows.keys()];
  const json = Buffer.from(JSON.stringify({ labels, calibration, thresholds, features }), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...[rarity, scales, biases, weights].map(bytesOf)]);
}

/** The file's contents. */
export function toFile(understanding: Understanding): Buffer {
  return gzipSync(toBytes(understanding), { level: 9 });
}

/** Reads the model under the data folder. Throws when it is missing or not as it should be: `npm run train` makes it. */
export function loadUnderstanding(dataFolder: string): Understanding {
  const bytes = gunzipSync(readFileSync(join(dataFolder, understandingPath)));
  const begin = 4 + bytes.readUInt32LE(0);
  const { labels, calibration, thresholds, features } = header.parse(
    JSON.parse(bytes.toString('utf8', 4, begin)),
  );
  const floats = features.length * 2 + labels.length;
  if (bytes.length !== begin + floats * 4 + features.length * labels.length)
    throw new Error(`${understandingPath} is cut off: run npm run train.`);
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset + begin, bytes.byteOffset + begin + floats * 4),
  );
  const classifier = {
    labels,
    rows: new Map(features.map((feature, row) => [feature, row])),
    rarity: numbers.subarray(0, features.length),
    scales: numbers.subarray(features.length, features.length * 2),
    biases: numbers.subarray(features.length * 2),
    weights: Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + begin + floats * 4)),
  };
  return { classifier, calibration: calibration satisfies Calibration, thresholds };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
