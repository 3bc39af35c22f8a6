import { presenceAt } from '../../../guidance/time/officeHours.ts';
import { connecticutZone } from '../../../guidance/time/dateIn.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { showSpan } from '../pages/showSpan.ts';
import { readQueue, type Waiting } from '../queue/readQueue.ts';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/queue`: who waits for a person, how long and why. How many are listed is noted first, and the list itself read after. */
export function showQueue({ store, clock, guide }: StaffParts): Action<Person> {
  return action({}, (visit) =>
    visit.audited({ what: 'conversationsListed' }, async () => {
      const now = clock();
      const queue = await readQueue(store, now);
      const shown = (each: Waiting) => ({
        ...each,
        path: conversationPath(each.id),
        span: showSpan(each.since, now.toISOString()),
        part: partName(guide, each.flow),
      });
      return visit.show('queue', {
        waiting: queue.waiting.map(shown),
        held: queue.held.map(shown),
        flagged: queue.flagged.map(shown),
        presence: presence(guide, now),
      });
    }),
  );
}

/** The console's language. */
const english = 'en';

/** What the part is called in English; empty where no part is open. */
function partName({ words }: StaffParts['guide'], flow: string): string {
  const key = `${flow}.title`;
  return words.has(key) ? words.say(english, key) : flow;
}

function presence({ staffHours }: StaffParts['guide'], now: Date) {
  if (!staffHours) return null;
  const found = presenceAt(staffHours, now.toISOString());
  if (found.open) return { open: true, until: found.until };
  return { open: false, next: found.next && instantIn(connecticutZone, found.next.on, found.next.from) };
}
