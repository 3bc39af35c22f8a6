import { createHash } from 'node:crypto';
import { showClock } from '../../../dialogs/person/showClock.ts';
import { presenceAt } from '../../../guidance/time/officeHours.ts';
import { connecticutZone } from '../../../guidance/time/dateIn.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { showSpan } from '../pages/showSpan.ts';
import { readQueue, type Queue, type Waiting } from '../queue/readQueue.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/queue`: who waits for a person, how long and why. That it is listed is noted first, and the list itself read after. */
export function showQueue(parts: StaffParts): Action<Person> {
  return action({}, (visit) => listed(parts, visit));
}

/**
 * `GET /staff/queue/now`: the same page, for one that is open. `seen` stands for the list that it shows: while there is no other, all that
 * is new is how long they wait, and nothing is noted.
 */
export function refreshQueue(parts: StaffParts): Action<Person> {
  return action({ seen: text(100).optional() }, async (visit, { seen }) => {
    const queue = await readQueue(parts.store, parts.clock());
    return fingerprint(queue) === seen ? queuePage(parts, visit, queue) : listed(parts, visit);
  });
}

function listed(parts: StaffParts, visit: Visit<Person>): Promise<StaffAnswer> {
  return visit.audited({ what: 'conversationsListed' }, async () =>
    queuePage(parts, visit, await readQueue(parts.store, parts.clock())),
  );
}

function queuePage({ clock, guide, assets }: StaffParts, visit: Visit<Person>, queue: Queue): StaffAnswer {
  const now = clock();
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
    seen: fingerprint(queue),
    scripts: [assets.address('queue.js')],
  });
}

/** Nobody can name it who was not shown the list. */
function fingerprint(queue: Queue): string {
  return createHash('sha256').update(JSON.stringify(queue)).digest('base64url');
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
  if (found.open) return { open: true, until: shownUntil(found.until) };
  return { open: false, next: found.next && instantIn(connecticutZone, found.next.on, found.next.from) };
}

/** As residents read it. */
function shownUntil(until: string): string {
  return until === '24:00' ? 'midnight' : showClock(until, english).replaceAll('\u202f', ' ');
}
