/**
 * `npm run train`: learns from data/phrases and the answer articles what messages ask for, and writes data/understanding/model.gz. The
 * same phrases always give the same model.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../data/dataFolder.ts';
import { toFile, understandingPath } from '../data/understandingFile.ts';
import { trainingExamples, validationMessages } from './understand/messages.ts';
import { trainUnderstanding } from './understand/trainUnderstanding.ts';

const examples = trainingExamples();
const begun = performance.now();
const understanding = trainUnderstanding(examples, validationMessages());
const seconds = (performance.now() - begun) / 1000;
const path = join(dataFolder(), understandingPath);
mkdirSync(dirname(path), { recursive: true });
const file = toFile(understanding);
writeFileSync(path, file);

const { classifier, thresholds } = understanding;
console.log(
  `${examples.length} phrases, ${classifier.labels.length} labels, ${classifier.rows.size} features, ${seconds.toFixed(1)} s; ` +
    `acts from ${thresholds.act.toFixed(3)}, asks from ${thresholds.ask.toFixed(3)}; ${Math.round(file.length / 1024)} KB in ${understandingPath}`,
);
