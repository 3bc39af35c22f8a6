import type { Answered } from '../engine/turn.ts';

/** The same with a line before all else. What the transcript keeps in place of a private reply stays as it is. */
export function withLine(after: Answered, line: string): Answered {
  const [first, ...others] = after.replies;
  return first ? { ...after, replies: [{ ...first, text: `${line}\n${first.text}` }, ...others] } : after;
}
