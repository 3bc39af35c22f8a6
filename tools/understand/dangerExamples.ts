import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../../data/dataFolder.ts';
import { dangerWishes } from '../../dialogs/safety/dangerWishes.ts';
import type { Example } from '../../guidance/text/classifier/trainClassifier.ts';

const file = z.strictObject({
  danger: z.record(z.string(), z.array(z.string().min(1))),
  harmless: z.array(z.string().min(1)),
});

/**
 * What tells danger from the rest is learnt from: the training examples, those of danger under one label and all others under another,
 * and the messages of `phrases/danger`, by people who told of danger and by others who used its words.
 */
export function dangerExamples(
  examples: readonly Example[],
  folder: string = dataFolder(),
): readonly Example[] {
  const from = join(folder, 'phrases', 'danger');
  const written = readdirSync(from)
    .sort()
    .flatMap((name) => {
      const { danger, harmless } = file.parse(JSON.parse(readFileSync(join(from, name), 'utf8')));
      return [
        ...Object.values(danger).flatMap((texts) => texts.map((text): Example => [text, 'danger'])),
        ...harmless.map((text): Example => [text, 'rest']),
      ];
    });
  const typed = examples.map(([text, label]): Example => [
    text,
    dangerWishes.some((wish) => wish === label) ? 'danger' : 'rest',
  ]);
  return [...typed, ...written];
}
