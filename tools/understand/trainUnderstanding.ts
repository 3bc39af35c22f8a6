import type { DangerLikeness, Understanding } from '../../data/understanding.ts';
import { dangerLikeness } from '../../dialogs/safety/dangerLikeness.ts';
import type { Classifier } from '../../guidance/text/classifier/classifier.ts';
import {
  coveringThreshold,
  expectedThreshold,
  rareThreshold,
} from '../../guidance/text/classifier/chooseThreshold.ts';
import { classify } from '../../guidance/text/classifier/classify.ts';
import { confidenceOf, outOfScope, signsOf } from '../../guidance/text/classifier/confidence.ts';
import { fitCalibration } from '../../guidance/text/classifier/fitCalibration.ts';
import { trainClassifier, type Example } from '../../guidance/text/classifier/trainClassifier.ts';
import type { Message } from './messages.ts';

/** Of all that is acted on, in scope or not, so much is expected to be right. */
const right = 0.98;
/** So many of the messages in scope are at least offered what was guessed. */
const offered = 0.97;
/** Of messages about other things, at most so many people are asked whether they are safe. */
const askedInVain = 0.004;

/** Learns from the examples, then chooses from other people's messages how sure is sure enough. Deterministic. */
export function trainUnderstanding(
  examples: readonly Example[],
  dangerous: readonly Example[],
  validation: readonly Message[],
): Understanding {
  const classifier = trainClassifier(examples);
  const guesses = validation.map(({ text, wish }) => {
    const ranked = classify(classifier, text);
    const first = ranked.find(({ label }) => label !== outOfScope)?.label;
    return { signs: signsOf(ranked, text), isRight: first === wish, isInScope: wish !== outOfScope };
  });
  const calibration = fitCalibration(guesses);
  const scored = guesses.map((guess) => ({ ...guess, confidence: confidenceOf(guess.signs, calibration) }));
  const thresholds = {
    act: expectedThreshold(scored, right),
    ask: coveringThreshold(scored, offered),
  };
  return { classifier, calibration, thresholds, danger: trainDanger(classifier, dangerous, validation) };
}

function trainDanger(
  wishes: Classifier,
  examples: readonly Example[],
  validation: readonly Message[],
): DangerLikeness {
  const classifier = trainClassifier(examples);
  const likenesses = validation.map(({ text }) =>
    dangerLikeness(text, { classifier: wishes, danger: { classifier } }),
  );
  return { classifier, ask: rareThreshold(likenesses, askedInVain) };
}
