import { expect, test } from '@jest/globals';
import { classifierBytes, readClassifier } from '../../data/classifierFile.ts';
import { classify } from '../../guidance/text/classifier/classify.ts';
import { trainClassifier } from '../../guidance/text/classifier/trainClassifier.ts';

const classifier = trainClassifier([
  ['where is the office', 'place'],
  ['the address of the office', 'place'],
  ['what does it cost', 'price'],
  ['how much does it cost', 'price'],
]);
const bytes = classifierBytes(classifier, { ask: 0.25 });

test('a classifier is read as it was written, with what was told about it', () => {
  const kept = readClassifier(bytes, 'kept');
  expect(classify(kept.classifier, 'the office')).toEqual(classify(classifier, 'the office'));
  expect(classifierBytes(kept.classifier, { ask: 0.25 }).equals(bytes)).toBe(true);
  expect(kept.about).toMatchObject({ ask: 0.25 });
});

test('a file that is cut off is named', () => {
  expect(() => readClassifier(bytes.subarray(0, bytes.length - 1), 'kept')).toThrow('kept is cut off');
});
