import type { Flow, Question } from './flow.ts';
import type { Turn } from './turn.ts';

/** The question that is open and its flow; `null` when none is, or when a later release no longer has it. */
export function answerablePlace({ conversation, flows }: Turn): { flow: Flow; question: Question } | null {
  const flow = flows.get(conversation.open?.flow ?? '');
  const question = flow?.questions.find(({ id }) => id === conversation.open?.question);
  return flow && question ? { flow, question } : null;
}
