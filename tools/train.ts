/**
 * `npm run train` (`-- --check` only tells whether the model is up to date; the exit code is 1 when it is not): learns from data/phrases and the answer articles what messages ask for, and writes data/understanding/model.gz. The
 * same phrases always give the same model.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../data/dataFolder.ts';
import { loadUnderstanding, toBytes, toFile, understandingPath } from '../data/understandingFile.ts';
import { trainingExamples, validationMessages } from './understand/messages.ts';
import { trainUnderstanding } from './understand/trainUnderstanding.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const examples = trainingExamples();
const begun = performance.now();
const understanding = trainUnderstanding(examples, validationMessages());
const seconds = (performance.now() - begun) / 1000;
const path = join(dataFolder(), understandingPath);

if (values.check) check();
else write();

function check(): void {
  const isSame = toBytes(understanding).equals(toBytes(loadUnderstanding(dataFolder())));
  console.log(
    isSame
      ? `${understandingPath} is up to date.`
      : `${understandingPath} is out of date: run npm run train.`,
  );
  if (!isSame) process.exitCode = 1;
}

function write(): void {
  const { classifier, thresholds } = understanding;
  const file = toFile(understanding);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file);
  console.log(
    `${examples.length} phrases, ${classifier.labels.length} labels, ${classifier.rows.size} features, ${seconds.toFixed(1)} s; ` +
      `acts from ${thresholds.act.toFixed(3)}, asks from ${thresholds.ask.toFixed(3)}; ${Math.round(file.length / 1024)} KB in ${understandingPath}`,
  );
}
