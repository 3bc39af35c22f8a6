import type { Classifier } from './classifier.ts';

const most = 127;

/** The weights as whole numbers from -127 to 127 and a scale for each row: a quarter of the room, and the same answers. */
export function quantised(weights: Float32Array, labels: number): Pick<Classifier, 'weights' | 'scales'> {
  const scales = new Float32Array(weights.length / labels);
  const whole = new Int8Array(weights.length);
  for (let row = 0; row < scales.length; row += 1) {
    const own = weights.subarray(row * labels, (row + 1) * labels);
    const scale = own.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / most;
    scales[row] = scale;
    if (scale > 0)
      whole.set(
        own.map((weight) => Math.round(weight / scale)),
        row * labels,
      );
  }
  return { weights: whole, scales };
}
