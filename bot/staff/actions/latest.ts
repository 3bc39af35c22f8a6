import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';
import { conversationId } from './transcript.ts';

/**
 * `GET /staff/conversations/:id/latest`: how many lines the conversation has, so that an open page knows when there is something new. It
 * tells nothing of what was said, and is not noted; reading that is.
 */
export function showLatest({ store }: Pick<StaffParts, 'store'>): Action<Person> {
  return action({ id: conversationId }, async (visit, { id }) => {
    const last = (await store.heads([id])).get(id);
    if (last === undefined) return visit.tell('noSuchConversation', 404);
    return { kind: 'text', text: String(last) };
  });
}
