import type { Conversation } from '../../dialogs/conversation.ts';

/** What happened to a conversation's flags. */
interface FlagFacts {
  readonly before: readonly string[];
  /** What the turn adds. */
  readonly added: readonly string[];
  /** Whether staff wrote to the resident. */
  readonly staffWrote: boolean;
  /** The state after it. */
  readonly conversation: Pick<Conversation, 'person'>;
}

/**
 * The flags after a turn, sorted. `human` says that a person is wanted and has not answered yet: who waits has it, and who wrote to a person
 * and has no answer; what staff write takes it away and leaves `answered`, until the resident asks again or tells of danger. So a list of
 * those with `human` is who stands in the queue of staff.
 */
export function nextFlags({ before, added, staffWrote, conversation }: FlagFacts): readonly string[] {
  const flags = new Set([...before, ...added]);
  if (added.includes('human') || added.includes('safety')) flags.delete('answered');
  if (staffWrote) flags.add('answered');
  const isAnswered = flags.has('answered');
  if (wantsAnswer(conversation)) flags.add('human');
  else if (isAnswered) flags.delete('human');
  return [...flags].sort();
}

function wantsAnswer({ person }: Pick<Conversation, 'person'>): boolean {
  return person !== null && (person.stage === 'waiting' || person.unansweredSince !== null);
}
