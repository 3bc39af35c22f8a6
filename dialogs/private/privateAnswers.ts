import type { Conversation, Open } from '../conversation.ts';
import type { Flow } from '../engine/flow.ts';

/** Answers of private flows are kept at most this long. Milliseconds. */
export const longestKept = 24 * 3_600_000;

/** The conversation without private answers that are too old on `now` (ISO 8601 UTC). */
export function withoutOldPrivate(
  conversation: Conversation,
  flows: ReadonlyMap<string, Flow>,
  now: string,
): Conversation {
  const { privateSince } = conversation;
  if (privateSince === undefined || Date.parse(now) - Date.parse(privateSince) < longestKept)
    return conversation;
  return without(conversation, privateIn(conversation, flows));
}

/**
 * What is kept of private answers after a turn: those of a flow that is open or on hold, and after its outcome those of one for which
 * no other was opened yet. `now` is when the message came in, ISO 8601 UTC.
 */
export function keepNeededPrivate(
  conversation: Conversation,
  flows: ReadonlyMap<string, Flow>,
  now: string,
): Conversation {
  const isNeeded = (id: string) =>
    conversation.open === null || conversation.open.flow === id || conversation.paused.includes(id);
  const left = privateIn(conversation, flows);
  const kept = without(
    conversation,
    left.filter((id) => !isNeeded(id)),
  );
  return left.some(isNeeded) ? { ...kept, privateSince: conversation.privateSince ?? now } : kept;
}

/** The private flows that hold answers. */
function privateIn({ answers }: Conversation, flows: ReadonlyMap<string, Flow>): readonly string[] {
  return Object.keys(answers).filter((id) => flows.get(id)?.private);
}

function without(conversation: Conversation, gone: readonly string[]): Conversation {
  const { open, ...rest } = conversation;
  delete (rest as { privateSince?: string }).privateSince;
  const answers = Object.fromEntries(Object.entries(rest.answers).filter(([id]) => !gone.includes(id)));
  const kept = { ...rest, answers, open: open && gone.includes(open.flow) ? bare(open) : open };
  const tells = gone.length > 0 && kept.numbered?.some((each) => 'card' in each && each.masked !== undefined);
  return tells ? { ...kept, numbered: [] } : kept;
}

/** What was asked back, and what was picked so far, are answers too. */
function bare({ flow, question, asking, misunderstood }: Open): Open {
  return { flow, question, asking, misunderstood };
}
