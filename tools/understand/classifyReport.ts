import { classify, type Labelled } from '../../guidance/text/classifier/classify.ts';
import { balancedThreshold, chooseThreshold } from '../../guidance/text/classifier/chooseThreshold.ts';
import { outOfScope } from '../../guidance/text/classifier/confidence.ts';
import { trainClassifier, type Example } from '../../guidance/text/classifier/trainClassifier.ts';
import { holdOut } from './holdOut.ts';

/** How well the classifier does on examples that it has not learnt from. Shares, 0 to 1; `null` where there is nothing to measure. */
export interface ClassifyReport {
  readonly trainingExamples: number;
  readonly testExamples: number;
  readonly labels: number;
  readonly features: number;
  /** Of the examples in scope: how often the first label is right, whatever its share. */
  readonly accuracy: number | null;
  /** How often one of the first three is. */
  readonly top3: number | null;
  /** The share from which a label counts; chosen on a tenth of the training examples, put aside. */
  readonly threshold: number;
  /** From the threshold on, of the examples in scope: how many are labelled, and how many of those rightly. */
  readonly coverage: number | null;
  readonly precision: number | null;
  /** Of the examples out of scope: how many stay below the threshold. */
  readonly outOfScopeRecall: number | null;
  readonly trainingSeconds: number;
  readonly medianMilliseconds: number;
  readonly p99Milliseconds: number;
}

/** Where nothing put aside is out of scope, so many of those that are labelled have to be right. */
const bar = 0.95;

/** Trains with a tenth put aside to choose the threshold, then with all, and measures on the test examples. `now` in milliseconds. */
export function classifyReport(
  training: readonly Example[],
  test: readonly Example[],
  now: () => number,
): ClassifyReport {
  const threshold = thresholdFrom(training);
  const begun = now();
  const classifier = trainClassifier(training);
  const trainingSeconds = (now() - begun) / 1000;
  const times: number[] = [];
  const answers = test.map(([text, label]) => {
    const start = now();
    const ranked = inScope(classify(classifier, text));
    times.push(now() - start);
    return { label, ranked };
  });
  times.sort((one, other) => one - other);
  const ours = answers.filter(({ label }) => label !== outOfScope);
  const others = answers.filter(({ label }) => label === outOfScope);
  const sure = ours.filter(({ ranked }) => shareOf(ranked) >= threshold);
  return {
    trainingExamples: training.length,
    testExamples: test.length,
    labels: classifier.labels.length,
    features: classifier.rows.size,
    accuracy: share(ours, ({ label, ranked }) => ranked[0]?.label === label),
    top3: share(ours, ({ label, ranked }) => ranked.slice(0, 3).some((each) => each.label === label)),
    threshold,
    coverage: share(ours, ({ ranked }) => shareOf(ranked) >= threshold),
    precision: share(sure, ({ label, ranked }) => ranked[0]?.label === label),
    outOfScopeRecall: share(others, ({ ranked }) => shareOf(ranked) < threshold),
    trainingSeconds,
    medianMilliseconds: times[Math.floor(times.length / 2)] ?? 0,
    p99Milliseconds: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

function thresholdFrom(training: readonly Example[]): number {
  const { kept, aside } = holdOut(training);
  const classifier = trainClassifier(kept);
  const guesses = aside.map(([text, label]) => {
    const ranked = inScope(classify(classifier, text));
    const isInScope = label !== outOfScope;
    return { confidence: shareOf(ranked), isRight: ranked[0]?.label === label, isInScope };
  });
  return guesses.some(({ isInScope }) => !isInScope)
    ? balancedThreshold(guesses)
    : chooseThreshold(guesses, { right: bar, outside: 1 });
}

function inScope(ranked: readonly Labelled[]): readonly Labelled[] {
  return ranked.filter(({ label }) => label !== outOfScope);
}

function shareOf(ranked: readonly Labelled[]): number {
  return ranked[0]?.share ?? 0;
}

function share<T>(all: readonly T[], counts: (each: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(counts).length / all.length;
}
