import { fold } from '../../guidance/text/fold.ts';
import type { Turn } from '../engine/turn.ts';
import { isAboutFafsa } from '../fafsa/topics/topicWish.ts';

const named =
  /\b(?:fafsa|fasfa|pell|sai|studentaid|financial aid|student aid|form|forms|ayuda financiera|beca|becas|formulario|fsa|contributor|contribuidor)\b/;
/** The parts about the FAFSA and about what it may bring. */
const parts = /^(?:fafsa|rough|exact|ready|wrong|cannot|dates|graduation|scam)$/;

/** Whether a text names the FAFSA or what goes with it. */
export function namesFafsa(text: string): boolean {
  return named.test(fold(text));
}

/** Whether one of those parts is open. */
export function isInFafsa({ conversation }: Turn): boolean {
  return parts.test(conversation.open?.flow ?? '');
}

/** Whether the talk is about the FAFSA: by the message itself, the part that is open, or what was shown last. */
export function isFafsaTalk(turn: Turn): boolean {
  const { inbound, conversation } = turn;
  const { open, offered } = conversation;
  const isArticle = offered.some(({ choice }) => choice.command === 'answers' && choice.value !== undefined);
  return namesFafsa(inbound.text) || isInFafsa(turn) || isAboutFafsa(turn) || (!open && isArticle);
}
