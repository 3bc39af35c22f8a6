import type { Conversation, StoredAnswer } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';

/** What several parts on the FAFSA need to know: when somebody starts, and whether and in which class they are in high school. */
type Told = 'start' | 'senior' | 'fallStart';

/** The parts that ask for it, the one whose answer counts first. */
const parts = ['fafsa', 'ready', 'dates', 'graduation'] as const;

/** The answer, in whatever part it was given; `undefined` when it was not. */
export function toldOf(question: Told, conversation: Conversation): string | undefined {
  return parts.map((part) => valueIn(part, question, conversation)).find((value) => value !== undefined);
}

/** The part in which the answer was given that counts. */
export function toldIn(question: Told, conversation: Conversation): string | undefined {
  return parts.find((part) => valueIn(part, question, conversation) !== undefined);
}

/** Whether a part has to ask, since no other has heard it. */
export function unlessTold(question: Told, part: (typeof parts)[number]) {
  return function isNotToldElsewhere(_answers: unknown, { conversation }: Scope): boolean {
    return parts.every((other) => other === part || valueIn(other, question, conversation) === undefined);
  };
}

/** What the FAFSA part need not ask again. */
export function toldElsewhere(conversation: Conversation): Readonly<Record<string, StoredAnswer>> {
  const told = (['start', 'senior'] as const).flatMap((question) => {
    const value = toldOf(question, conversation);
    return value === undefined ? [] : [[question, { value }] as const];
  });
  return Object.fromEntries(told);
}

function valueIn(part: string, question: Told, { answers }: Conversation): string | undefined {
  const value = answers[part]?.[question]?.value;
  return typeof value === 'string' ? value : undefined;
}
