/**
 * What a Pell Grant for full time comes to for somebody who takes fewer credits: whole dollars. `intensity` is a whole percent of full
 * time, 1 to 100, as the college works it out (7 of 12 credits are 58).
 */
export function pellAtIntensity(amount: number, intensity: number): number {
  return Math.round((amount * Math.min(100, Math.max(0, intensity))) / 100);
}
