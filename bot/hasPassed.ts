/**
 * Whether a pause (milliseconds) since a moment is over, both moments by the same clock, in milliseconds since 1970. It is over too when
 * the clock was set back since: nobody waits until it has come to where it was.
 */
export function hasPassed(since: number, pause: number, now: number): boolean {
  return now < since || now - since >= pause;
}
