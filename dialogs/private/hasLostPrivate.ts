import type { Flow, Question } from '../engine/flow.ts';
import { routeOf } from '../engine/route.ts';
import type { Turn } from '../engine/turn.ts';

/** Whether a question is open in the middle of a private flow of which no answer is left. */
export function hasLostPrivate(
  { conversation, scope }: Turn,
  { flow, question }: { readonly flow: Flow; readonly question: Question },
): boolean {
  const isEmpty = Object.keys(conversation.answers[flow.id] ?? {}).length === 0;
  return flow.private && isEmpty && routeOf(flow, scope).next?.id !== question.id;
}
