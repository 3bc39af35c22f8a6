import type { AnswerValue, Conversation, Open } from '../conversation.ts';

/** The conversation with one answer set; `null` for a skipped question. */
export function withAnswer(
  conversation: Conversation,
  flow: string,
  question: string,
  value: AnswerValue | null,
): Conversation {
  const answers = { ...conversation.answers[flow], [question]: { value } };
  return { ...conversation, answers: { ...conversation.answers, [flow]: answers } };
}

/** The conversation without the answer to one question. */
export function withoutAnswer(conversation: Conversation, flow: string, question: string): Conversation {
  const kept = Object.entries(conversation.answers[flow] ?? {}).filter(([id]) => id !== question);
  return { ...conversation, answers: { ...conversation.answers, [flow]: Object.fromEntries(kept) } };
}

/** The conversation as if the flow had never been begun. */
export function withoutFlow(conversation: Conversation, flow: string): Conversation {
  const drop = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id !== flow));
  return {
    ...conversation,
    answers: drop(conversation.answers),
    finished: drop(conversation.finished),
    paused: conversation.paused.filter((id) => id !== flow),
    open: conversation.open?.flow === flow ? null : conversation.open,
  };
}

/** The conversation waiting for an answer to the question, under a new asking number. */
export function withOpen(
  conversation: Conversation,
  flow: string,
  question: string,
  more: Partial<Open> = {},
): Conversation {
  const asking = conversation.askings + 1;
  return {
    ...conversation,
    askings: asking,
    open: { flow, question, misunderstood: 0, ...more, asking },
    paused: conversation.paused.filter((id) => id !== flow),
  };
}

/** The conversation with nothing open; the flow that was open is kept to return to, if it is one that resumes. */
export function withPause(conversation: Conversation, resumes: boolean): Conversation {
  const { open, paused } = conversation;
  if (!open) return conversation;
  const rest = paused.filter((id) => id !== open.flow);
  return { ...conversation, open: null, paused: resumes ? [...rest, open.flow] : rest };
}
