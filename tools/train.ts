/**
 * `npm run train` (`-- --check` only tells whether the models are up to date; the exit code is 1 when one is not): learns from data/phrases and the answer articles what messages ask for, and writes the models in
 * data/understanding. The same phrases always give the same models.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../data/dataFolder.ts';
import { loadUnderstanding, modelBytes, modelPaths, packed, type Model } from '../data/understandingFile.ts';
import { dangerExamples } from './understand/dangerExamples.ts';
import { trainingExamples, validationMessages } from './understand/messages.ts';
import { trainUnderstanding } from './understand/trainUnderstanding.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const examples = trainingExamples();
const begun = performance.now();
const understanding = trainUnderstanding(examples, dangerExamples(examples), validationMessages());
const seconds = (performance.now() - begun) / 1000;
const models = Object.entries(modelBytes(understanding)) as [Model, Buffer][];

if (values.check) check();
else write();

function check(): void {
  const kept = modelBytes(loadUnderstanding(dataFolder()));
  for (const [model, bytes] of models) {
    const isSame = bytes.equals(kept[model]);
    console.log(
      isSame
        ? `${modelPaths[model]} is up to date.`
        : `${modelPaths[model]} is out of date: run npm run train.`,
    );
    if (!isSame) process.exitCode = 1;
  }
}

function write(): void {
  const { classifier, thresholds, danger } = understanding;
  console.log(
    `${examples.length} phrases, ${classifier.labels.length} labels, ${classifier.rows.size} features, ${seconds.toFixed(1)} s; ` +
      `acts from ${thresholds.act.toFixed(3)}, asks from ${thresholds.ask.toFixed(3)}; asks about danger from ${danger.ask.toFixed(3)}`,
  );
  for (const [model, bytes] of models) {
    const path = join(dataFolder(), modelPaths[model]);
    const file = packed(bytes);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
    console.log(`${Math.round(file.length / 1024)} KB in ${modelPaths[model]}`);
  }
}
