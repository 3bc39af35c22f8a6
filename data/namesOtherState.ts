import { fold } from '../guidance/text/fold.ts';
import { isOtherState, longestState } from './isOtherState.ts';

/** Whether a message that names no town of Connecticut names a place elsewhere: "Springfield MA", "I live in New York". */
export function namesOtherState(text: string): boolean {
  const words = fold(text).split(' ');
  return words.some((_, start) => isOtherState(words.slice(start, start + longestState)));
}
