import { expect, test } from '@jest/globals';
import { classifyReport } from '../../../tools/understand/classifyReport.ts';
import { holdOut } from '../../../tools/understand/holdOut.ts';
import type { Example } from '../../../guidance/text/classifier/trainClassifier.ts';

const about = (label: string, words: string): readonly Example[] =>
  words.split(' ').flatMap((word) => [
    [`please tell me about the ${word}`, label],
    [`i have a question about ${word} today`, label],
  ]);
const training = [
  ...about('weather', 'rain snow wind sun storm clouds hail'),
  ...about('food', 'bread soup rice beans cheese apples'),
  ...about('oos', 'lawyers rockets paint horses'),
];

test('a tenth of each label is put aside, always the same', () => {
  const { kept, aside } = holdOut(training);
  expect(aside.map(([, label]) => label).sort()).toEqual(['food', 'oos', 'weather']);
  expect(new Set([...kept, ...aside])).toEqual(new Set(training));
  expect(holdOut(training)).toEqual({ kept, aside });
  expect(holdOut([['alone', 'only']])).toEqual({ kept: [['alone', 'only']], aside: [] });
});

test('the report tells how well messages are told apart that nothing was learnt from', () => {
  let milliseconds = 0;
  const report = classifyReport(
    training,
    [
      ['will there be snow', 'weather'],
      ['is there soup', 'food'],
      ['rockets and horses', 'oos'],
    ],
    () => (milliseconds += 1),
  );
  expect(report).toMatchObject({ trainingExamples: 34, testExamples: 3, labels: 3, accuracy: 1, top3: 1 });
  expect(report.outOfScopeRecall).toBe(1);
  expect(report.trainingSeconds).toBe(0.001);
  expect(report.medianMilliseconds).toBe(1);
});

test('what there is none of is not measured', () => {
  const report = classifyReport(about('food', 'bread soup'), [['paint', 'oos']], () => 0);
  expect(report).toMatchObject({ accuracy: null, top3: null, coverage: null, precision: null });
});
