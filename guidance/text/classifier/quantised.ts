import type { Classifier } from './classifier.ts';

const most = 31;

/**
 * The weights as whole numbers from -31 to 31 and a scale for each row. Before that each row's median is taken off all its weights,
 * which changes no softmax and leaves most of them next to nothing.
 */
export function quantised(weights: Float32Array, labels: number): Pick<Classifier, 'weights' | 'scales'> {
  const scales = new Float32Array(weights.length / labels);
  const whole = new Int8Array(weights.length);
  for (let row = 0; row < scales.length; row += 1) {
    const own = weights.subarray(row * labels, (row + 1) * labels);
    const middle = own.toSorted()[Math.floor(labels / 2)] ?? 0;
    const scale = own.reduce((largest, weight) => Math.max(largest, Math.abs(weight - middle)), 0) / most;
    scales[row] = scale;
    if (scale > 0)
      whole.set(
        own.map((weight) => Math.round((weight - middle) / scale)),
        row * labels,
      );
  }
  return { weights: whole, scales };
}
