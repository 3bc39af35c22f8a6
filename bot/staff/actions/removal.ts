import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { Found } from '../removal/createRemoval.ts';
import type { StaffParts } from '../staffParts.ts';

const id = text(400);

/** `GET /staff/removal`: a form that asks for one of a person's conversations. */
export function showRemoval(): Action<Person> {
  return action({}, (visit) => visit.show('removal', { id: '' }));
}

/** `POST /staff/removal/look`: what is kept of the person, counted. No words are shown. */
export function lookAtPerson(parts: StaffParts): Action<Person> {
  return action({ id }, (visit, given) =>
    visit.audited({ what: 'personLookedUp', conversationId: given.id.trim() }, () =>
      withFound(parts, visit, given.id.trim(), async (found) =>
        visit.show('removalLook', { id: given.id.trim(), found }),
      ),
    ),
  );
}

/** `POST /staff/removal`: deletes everything of the person, looks a second time, and shows both counts. */
export function deletePerson(parts: StaffParts): Action<Person> {
  return action({ id }, (visit, given) =>
    withFound(parts, visit, given.id, (found) =>
      visit.audited({ what: 'deleted', conversationId: given.id, count: found.ids.length }, async () => {
        const proof = await parts.removal.remove(found);
        const at = parts.clock().toISOString();
        return visit.show('removalProof', { ...proof, id: given.id, ids: found.ids, at });
      }),
    ),
  );
}

async function withFound(
  { removal }: Pick<StaffParts, 'removal'>,
  visit: Visit<Person>,
  conversationId: string,
  then: (found: Found) => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  const found = conversationId === '' ? null : await removal.look(conversationId);
  if (found) return then(found);
  return visit.show('removal', { id: conversationId }, { problem: 'nobodyToDelete', status: 404 });
}
