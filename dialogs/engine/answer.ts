import { fold } from '../../guidance/text/fold.ts';
import type { AnswerValue } from '../conversation.ts';
import { advance } from './advance.ts';
import { ask } from './ask.ts';
import type { Flow, Question } from './flow.ts';
import type { Asked, Reading } from './kind.ts';
import { doneValue } from './kinds/several.ts';
import { withAnswer } from './memory.ts';
import { oldButton } from './oldButton.ts';
import { confirmedIn, suggestedValue } from './suggested.ts';
import { proceed, type Answered, type Turn } from './turn.ts';

/** What came of a message while a question was open: an answered turn, or why it was not read. */
export type Attempt =
  | { readonly read: true; readonly turn: Answered }
  | { readonly read: false; readonly problem: Extract<Reading<AnswerValue>, { ok: false }> };

/** Reads the message, typed or clicked, as the answer to the open question. */
export function answerOpen(turn: Turn, flow: Flow, question: Question): Attempt {
  const asked: Asked = { key: question.words, scope: turn.scope };
  const { choice, text } = turn.inbound;
  if (choice?.question !== undefined) return { read: true, turn: clicked(turn, flow, question, asked) };
  const confirmed = confirmedIn(turn);
  if (confirmed !== null && confirmed !== 'no')
    return { read: true, turn: accept(turn, flow, question, confirmed.value, []) };
  const reading = question.kind.read(text, asked);
  if (confirmed === 'no' && !reading.ok) return { read: true, turn: askedAgain(turn, flow, question) };
  if (!reading.ok) return { read: false, problem: reading };
  return { read: true, turn: acceptTyped(turn, flow, question, reading.value) };
}

/** Takes a typed answer, and what else it answered where it is more than the words of a button; both are said back. */
function acceptTyped(turn: Turn, flow: Flow, question: Question, value: AnswerValue): Answered {
  const { conversation, inbound, scope } = turn;
  const answered = proceed(turn, withAnswer(conversation, flow.id, question.id, value));
  const asked: Asked = { key: question.words, scope };
  const isPlain = fold(question.kind.show(value, asked)) === fold(inbound.text);
  const implies = isPlain ? {} : question.implies(inbound.text, value, answered.scope);
  const implied = Object.entries(implies).flatMap(([id, also]) => {
    const other = flow.questions.find((each) => each.id === id);
    return other ? [{ other, also }] : [];
  });
  const known = implied.reduce(
    (so, { other, also }) => proceed(so, withAnswer(so.conversation, flow.id, other.id, also)),
    answered,
  );
  const shown = implied.map(({ other, also }) =>
    other.kind.show(also, { key: other.words, scope: known.scope }),
  );
  return advance(known, flow, understood(asked, question, value, inbound.text, shown));
}

function clicked(turn: Turn, flow: Flow, question: Question, asked: Asked): Answered {
  const { choice } = turn.inbound;
  const { open } = turn.conversation;
  if (choice?.question !== asked.key || choice.asking !== open?.asking) return oldButton(turn);
  const picked = open?.picked ?? [];
  if (choice.value === suggestedValue && open?.suggested !== undefined)
    return accept(turn, flow, question, open.suggested, []);
  if (choice.value === doneValue && picked.length > 0)
    return acceptPicked(turn, flow, question, picked, asked);
  const value = question.kind.click(choice.value ?? '', asked);
  if (value === null) return oldButton(turn);
  if (question.kind.name !== 'several') return accept(turn, flow, question, value, []);
  const all = [...new Set([...picked, ...(value as readonly string[])])];
  const left = question.kind.options(asked).filter((each) => !all.includes(each.value));
  if (left.length === 0) return acceptPicked(turn, flow, question, all, asked);
  return ask(turn, flow, question, { picked: all, changing: open?.changing ?? false });
}

/** Asks once more after what was asked back was not meant. */
function askedAgain(turn: Turn, flow: Flow, question: Question): Answered {
  const changing = turn.conversation.open?.changing ?? false;
  return ask(turn, flow, question, { misunderstood: 1, changing });
}

function acceptPicked(
  turn: Turn,
  flow: Flow,
  question: Question,
  picked: readonly string[],
  asked: Asked,
): Answered {
  const value = question.kind.click(picked.join(','), asked) ?? [];
  return accept(turn, flow, question, value, []);
}

function accept(
  turn: Turn,
  flow: Flow,
  question: Question,
  value: AnswerValue,
  lead: readonly string[],
): Answered {
  return advance(proceed(turn, withAnswer(turn.conversation, flow.id, question.id, value)), flow, lead);
}

/** What was understood, said back when the resident typed something else than what it was taken for. */
function understood(
  asked: Asked,
  question: Question,
  value: AnswerValue,
  typed: string,
  implied: readonly string[],
): string[] {
  const shown = question.kind.show(value, asked);
  const plain = ['yesNo', 'text'].includes(question.kind.name);
  const same = shown.toLowerCase() === typed.trim().toLowerCase();
  return plain || (same && implied.length === 0)
    ? []
    : [asked.scope.say('engine.understood', { answer: [shown, ...implied].join(', ') })];
}
