import { z } from 'zod';
import type { Classifier } from '../guidance/text/classifier/classifier.ts';

const header = z.looseObject({ labels: z.array(z.string()), features: z.array(z.string()) });

/**
 * A classifier as bytes, before they are packed: the length of the header, the header as JSON with what is told `about` it, then
 * rarities and scales by feature and biases by label (32-bit floats), and the weights (bytes). Little-endian, as every machine is
 * that this runs on.
 */
export function classifierBytes(classifier: Classifier, about: Readonly<Record<string, unknown>>): Buffer {
  const { labels, rows, rarity, scales, biases, weights } = classifier;
  const features = [...rows.keys()];
  const json = Buffer.from(JSON.stringify({ labels, ...about, features }), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...[rarity, scales, biases, weights].map(bytesOf)]);
}

/** Reads such bytes; `about` is the header as it stands. Throws when they are not as they should be, naming `path`. */
export function readClassifier(
  bytes: Buffer,
  path: string,
): { readonly classifier: Classifier; readonly about: unknown } {
  const begin = 4 + bytes.readUInt32LE(0);
  const about = header.parse(JSON.parse(bytes.toString('utf8', 4, begin)));
  const { labels, features } = about;
  const floats = features.length * 2 + labels.length;
  if (bytes.length !== begin + floats * 4 + features.length * labels.length)
    throw new Error(`${path} is cut off: run npm run train.`);
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset + begin, bytes.byteOffset + begin + floats * 4),
  );
  const classifier = {
    labels,
    rows: new Map(features.map((feature, row) => [feature, row])),
    rarity: numbers.subarray(0, features.length),
    scales: numbers.subarray(features.length, features.length * 2),
    biases: numbers.subarray(features.length * 2),
    weights: Int8Array.from(
      new Int8Array(bytes.buffer, bytes.byteOffset + begin + floats * 4, features.length * labels.length),
    ),
  };
  return { classifier, about };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
