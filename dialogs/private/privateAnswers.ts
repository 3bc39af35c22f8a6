import type { Conversation, Open } from '../conversation.ts';
import type { Flow } from '../engine/flow.ts';
import type { Answered } from '../engine/turn.ts';

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
 * What is kept of private answers after a turn: those of a flow that is open, on hold, or whose outcome was just shown. `now` is when
 * the message came in, ISO 8601 UTC.
 */
export function keepNeededPrivate(
  { conversation, replies }: Answered,
  flows: ReadonlyMap<string, Flow>,
  now: string,
): Conversation {
  const isNeeded = (id: string) =>
    conversation.open?.flow === id ||
    conversation.paused.includes(id) ||
    replies.some(({ because }) => because.flow === id);
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
  return { ...rest, answers, open: open && gone.includes(open.flow) ? unsuggested(open) : open };
}

/** What was asked back is an answer too. */
function unsuggested({ suggested, ...open }: Open): Open {
  return suggested === undefined ? open : { ...open, misunderstood: 0 };
}
