import { shuffled } from '../../guidance/text/classifier/shuffled.ts';
import type { Example } from '../../guidance/text/classifier/trainClassifier.ts';

/** Puts a tenth of each label's examples aside, at least one of a label with two or more. Always the same ones. */
export function holdOut(examples: readonly Example[]): {
  readonly kept: readonly Example[];
  readonly aside: readonly Example[];
} {
  const byLabel = new Map<string, Example[]>();
  for (const example of examples) byLabel.set(example[1], [...(byLabel.get(example[1]) ?? []), example]);
  const parts = [...byLabel.values()].map((all) => {
    const mixed = shuffled(all, all.length);
    const tenth = all.length < 2 ? 0 : Math.max(1, Math.round(all.length / 10));
    return { kept: mixed.slice(tenth), aside: mixed.slice(0, tenth) };
  });
  return { kept: parts.flatMap(({ kept }) => kept), aside: parts.flatMap(({ aside }) => aside) };
}
