import { confidenceOf, type Calibration, type Signs } from './confidence.ts';

/** The signs of a guess, and whether it was right. */
export interface Guess {
  readonly signs: Signs;
  readonly isRight: boolean;
}

const rounds = 50;
/** Keeps the weights small where the guesses leave them open. */
const pull = 1e-3;

/** How much each sign tells: logistic regression over guesses that the classifier has not learnt from, by Newton's method. */
export function fitCalibration(guesses: readonly Guess[]): Calibration {
  let calibration: Calibration = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const step = solve(curvature(guesses, calibration), slope(guesses, calibration));
    calibration = calibration.map((weight, place) => weight - (step[place] ?? 0)) as unknown as Calibration;
  }
  return calibration;
}

function slope(guesses: readonly Guess[], calibration: Calibration): number[] {
  return calibration.map((weight, place) =>
    guesses.reduce(
      (sum, { signs, isRight }) =>
        sum + (confidenceOf(signs, calibration) - Number(isRight)) * at(signs, place),
      pull * weight,
    ),
  );
}

function curvature(guesses: readonly Guess[], calibration: Calibration): number[][] {
  const doubts = guesses.map(({ signs }) => {
    const confidence = confidenceOf(signs, calibration);
    return confidence * (1 - confidence);
  });
  return calibration.map((_one, row) =>
    calibration.map((_other, column) =>
      guesses.reduce(
        (sum, { signs }, guess) => sum + at(doubts, guess) * at(signs, row) * at(signs, column),
        row === column ? pull : 0,
      ),
    ),
  );
}

/** Solves a small system of linear equations with a positive definite matrix, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, place) => [...row, at(right, place)]);
  for (const [pivot, own] of rows.entries())
    for (const [place, row] of rows.entries()) {
      if (place === pivot) continue;
      const factor = at(row, pivot) / at(own, pivot);
      for (let column = pivot; column < row.length; column += 1)
        row[column] = at(row, column) - factor * at(own, column);
    }
  return rows.map((row, place) => at(row, row.length - 1) / at(row, place));
}

function at(numbers: readonly number[], place: number): number {
  return numbers[place] as number;
}
