import { fold } from '../../guidance/text/fold.ts';
import type { Conversation } from '../conversation.ts';
import { suggestedValue } from '../engine/suggested.ts';
import type { Flow } from '../engine/flow.ts';
import type { Inbound } from '../inbound.ts';
import type { FoldedCard } from './numbered.ts';

/** What a text message asks for by its number: to see a card, or what the button of that number says. */
export type Heard = FoldedCard | { readonly inbound: Inbound };

const number = /^(?:(?:number|num|no|option|opcion|numero|n) )?(\d{1,2})$/;

/** The message as what its number stands for; as it is where it is no number, or stands for nothing. */
export function heard(
  { numbered = [], open }: Conversation,
  inbound: Inbound,
  flows: ReadonlyMap<string, Flow>,
): Heard {
  const meant = numbered[Number(number.exec(fold(inbound.text))?.[1] ?? 0) - 1];
  if (!meant) return { inbound };
  if ('card' in meant) return meant;
  const { label, choice } = meant.option;
  const question = flows.get(open?.flow ?? '')?.questions.find(({ words }) => words === choice.question);
  // Pressed, it would be the first of several; typed, it is all of them.
  const isTyped = question?.kind.name === 'several' && choice.value !== suggestedValue;
  return { inbound: { ...inbound, text: label, ...(isTyped ? {} : { choice }) } };
}
