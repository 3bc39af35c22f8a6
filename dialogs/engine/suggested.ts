import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import type { AnswerValue, Open } from '../conversation.ts';
import type { Option } from '../reply.ts';
import type { Question } from './flow.ts';
import type { Asked } from './kind.ts';
import { option } from './say.ts';
import type { Turn } from './turn.ts';

/** What the button for an answer that was asked back carries in place of it: amounts travel in no button. */
export const suggestedValue = 'suggested';

/** The button that takes the answer that was asked back, if one was. */
export function suggestedOption(asked: Asked, { kind }: Question, open: Open | null): Option[] {
  if (open?.suggested === undefined) return [];
  const answer = kind.show(open.suggested, asked);
  const choice = { question: asked.key, value: suggestedValue, asking: open.asking };
  return [option(asked.scope.say('answer.suggested', { answer }), choice)];
}

/** What a typed yes or no says to an answer that was asked back: that answer, or that it is not meant. `null`: neither was typed. */
export function confirmedIn({ conversation, inbound, scope }: Turn): { value: AnswerValue } | 'no' | null {
  const suggested = conversation.open?.suggested;
  if (suggested === undefined) return null;
  const said = parseYesNo(inbound.text, scope.language);
  if (said === 'no') return 'no';
  return said === 'yes' ? { value: suggested } : null;
}
