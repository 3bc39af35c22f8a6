/**
 * How far a client has read. On the wire it is text that clients give back unread: `7`, or `7.1763841600000` once
 * lines were shown that could not be saved.
 */
export interface Watermark {
  /** The highest sequence shown; 0 at the start. */
  readonly sequence: number;
  /** The `order` of the last passing line shown; 0 when there was none. */
  readonly passing: number;
}

/** The watermark of a client that has seen nothing. */
export const beginning: Watermark = { sequence: 0, passing: 0 };

/** Reads what a client gave back; anything we did not write ourselves means the beginning. */
export function readWatermark(given: string | null | undefined): Watermark {
  const [, sequence, passing = '0'] = /^(\d{1,12})(?:\.(\d{1,15}))?$/.exec(given ?? '') ?? [];
  return sequence === undefined ? beginning : { sequence: Number(sequence), passing: Number(passing) };
}

/** The watermark as clients get it. */
export function writeWatermark({ sequence, passing }: Watermark): string {
  return passing === 0 ? String(sequence) : `${sequence}.${passing}`;
}
