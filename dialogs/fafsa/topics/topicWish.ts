import { namedCodesIn } from '../../../guidance/fafsa/rejectCodesIn.ts';
import type { Turn } from '../../engine/turn.ts';
import { topicIn, type Recognised } from '../../understand.ts';
import { isKnown } from '../wrong/rejectCodeKind.ts';

/** Parts whose first question asks which of several things it is; the words for each are heard there without "FAFSA". */
const asking = ['wrong', 'cannot', 'scam'];
/** The parts around the form, as wishes and buttons name them: shown only where the talk is about the FAFSA. */
export const aboutFafsa = /^(?:wrong|cannot|scam|dates|ready|graduation)\b/;

/**
 * The wish, with what about the FAFSA was meant where the message tells: "my fafsa was rejected" is `wrong`, with a reject code
 * `wrong:code`, and "fafsa" alone is `topics`. Right after something on the FAFSA was shown the word is not needed. Other wishes
 * stay as they are.
 */
export function topicWish(turn: Turn, recognised: Recognised | null): Recognised | null {
  const open = turn.conversation.open?.flow ?? '';
  const topic = topicIn(turn);
  if (topic && asking.includes(open) && topic.meaning.startsWith(`${open}:`)) return topic;
  if (!recognised && topic && isAboutFafsa(turn)) return topic;
  if (recognised?.meaning !== 'fafsa') return recognised;
  if (namesCode(turn)) return { ...recognised, meaning: 'wrong:code' };
  if (topic) return { ...recognised, meaning: topic.meaning };
  return open === 'fafsa' ? recognised : { ...recognised, meaning: 'topics' };
}

/** Whether nothing is open and the last thing shown was about the FAFSA. */
export function isAboutFafsa({ conversation }: Turn): boolean {
  const { open, offered } = conversation;
  return !open && offered.some(({ choice }) => aboutFafsa.test(choice.value ?? ''));
}

function namesCode({ inbound, scope }: Turn): boolean {
  return namedCodesIn(inbound.text).some((code) => isKnown(code, scope));
}
