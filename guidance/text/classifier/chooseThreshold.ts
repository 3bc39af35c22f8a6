/** A guess on a message that the classifier has not learnt from. */
export interface Scored {
  /** 0 to 1. */
  readonly confidence: number;
  /** `false` also for every message that is out of scope. */
  readonly isRight: boolean;
  readonly isInScope: boolean;
}

/** What has to hold from the threshold on. Shares, 0 to 1. */
export interface Bars {
  /** Of the messages in scope that are acted on, how many rightly, at least. */
  readonly right: number;
  /** Of the messages out of scope, how many are acted on, at most. */
  readonly outside: number;
}

/** The lowest confidence from which both bars hold; 1 where they hold from none. */
export function chooseThreshold(guesses: readonly Scored[], bars: Bars): number {
  const outside = guesses.filter(({ isInScope }) => !isInScope).length;
  let chosen = 1;
  let acted = 0;
  let right = 0;
  let wrongly = 0;
  for (const { confidence, isRight, isInScope } of surestFirst(guesses)) {
    if (isInScope) acted += 1;
    else wrongly += 1;
    if (isRight) right += 1;
    if (acted > 0 && right / acted >= bars.right && wrongly <= bars.outside * outside) chosen = confidence;
  }
  return chosen;
}

/**
 * The lowest confidence from which the guesses are, by their own confidence, right so often on average, those out of scope counted
 * as wrong; 1 where they are from none. Five times steadier than `chooseThreshold` where confidence is calibrated: one mistake more or
 * less does not move it.
 */
export function expectedThreshold(guesses: readonly Pick<Scored, 'confidence'>[], right: number): number {
  let chosen = 1;
  let sum = 0;
  const sorted = guesses.map(({ confidence }) => confidence).sort((one, other) => other - one);
  for (const [before, confidence] of sorted.entries()) {
    sum += confidence;
    if (sum / (before + 1) >= right) chosen = confidence;
  }
  return chosen;
}

/** The lowest score that no more than this share of the scores reach. 1 where there is none. */
export function rareThreshold(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((one, other) => other - one);
  const beyond = sorted[Math.floor(share * sorted.length)];
  return sorted.findLast((score) => score > (beyond ?? -Infinity)) ?? 1;
}

/**
 * The confidence from which the mean of two shares is greatest: of the messages in scope that are acted on rightly, and of those out
 * of scope that are not acted on. 1 where there is none of either kind.
 */
export function balancedThreshold(guesses: readonly Scored[]): number {
  const inside = guesses.filter(({ isInScope }) => isInScope).length;
  const outside = guesses.length - inside;
  let best = { mean: 0, confidence: 1 };
  let right = 0;
  let wrongly = 0;
  for (const { confidence, isRight, isInScope } of surestFirst(guesses)) {
    if (!isInScope) wrongly += 1;
    if (isRight) right += 1;
    const mean = (right / inside + 1 - wrongly / outside) / 2;
    if (mean > best.mean) best = { mean, confidence };
  }
  return best.confidence;
}

/** The highest confidence from which at least this share of the messages in scope are. */
export function coveringThreshold(guesses: readonly Scored[], share: number): number {
  const inScope = surestFirst(guesses.filter(({ isInScope }) => isInScope));
  return inScope[Math.ceil(share * inScope.length) - 1]?.confidence ?? 1;
}

function surestFirst(guesses: readonly Scored[]): readonly Scored[] {
  return guesses.toSorted((one, other) => other.confidence - one.confidence);
}
