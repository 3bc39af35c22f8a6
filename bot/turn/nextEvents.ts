import type { Conversation } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';

/** The most of one conversation. Of more, the first in the alphabet stay. */
const most = 150;
/** What a resident said of the chat, by the rule of the thanks for it. */
const ratings: ReadonlyMap<string, string> = new Map([
  ['rate.yes', 'rated:yes'],
  ['rate.no', 'rated:no'],
]);
/** Parts that are about the chat itself. */
const notCounted: ReadonlySet<string> = new Set(['delete']);

/** What a turn did that the figures of staff may count. */
interface EventFacts {
  readonly before: readonly string[];
  readonly conversation: Pick<Conversation, 'open' | 'paused' | 'finished' | 'plan'>;
  readonly replies: readonly Reply[];
}

/**
 * What happened in a conversation, for figures only, sorted and each once: `began:<flow>`, `done:<flow>`, `shown:<track>`, `kept:<track>`,
 * `ready` (everything on the FAFSA checklist was ticked off), `rated:yes` or `rated:no`, whichever was said last. Nothing of what was answered.
 */
export function nextEvents({ before, conversation, replies }: EventFacts): readonly string[] {
  const { open, paused, finished, plan } = conversation;
  const done = Object.keys(finished);
  const begun = [...(open ? [open.flow] : []), ...paused, ...done];
  const counted = (flow: string) => !notCounted.has(flow);
  const rated = replies.flatMap(({ because: { rule = '' } }) => ratings.get(rule) ?? []);
  const kept = rated.length > 0 ? before.filter((event) => !event.startsWith('rated:')) : before;
  return together(kept, [
    ...begun.filter(counted).map((flow) => `began:${flow}`),
    ...done.filter(counted).map((flow) => `done:${flow}`),
    ...replies.flatMap(tracksShown).map((track) => `shown:${track}`),
    ...plan.flatMap(({ kind, id }) => (kind === 'track' ? [`kept:${id}`] : [])),
    ...(replies.some(isAllReady) ? ['ready'] : []),
    ...rated,
  ]);
}

/** Adds how long somebody waited until a person of the staff came, `waited:<whole minutes>`. Times are ISO 8601 UTC. */
export function withWaiting(before: readonly string[], since: string, now: string): readonly string[] {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / 60_000));
  return together(before, [`waited:${minutes}`]);
}

function together(before: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...before, ...added])].sort().slice(0, most);
}

/** Tracks that can be kept from a card, which are those that are recommended. */
function tracksShown({ cards }: Reply): readonly string[] {
  return cards.flatMap(({ options }) =>
    options.flatMap(({ choice: { command, value = '' } }) =>
      command === 'keep' && value.startsWith('track:') ? [value.slice('track:'.length)] : [],
    ),
  );
}

function isAllReady({ because, options }: Reply): boolean {
  const commands = options.map(({ choice }) => choice.command);
  return because.rule === 'ready' && commands.includes('untick') && !commands.includes('tick');
}
