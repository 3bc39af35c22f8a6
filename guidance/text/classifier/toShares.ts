/** Turns scores into shares that sum to 1, in place: the softmax. */
export function toShares(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const [place, score] of scores.entries()) {
    const share = Math.exp(score - most);
    scores[place] = share;
    sum += share;
  }
  for (let place = 0; place < scores.length; place += 1) (scores[place] as number) /= sum;
}
