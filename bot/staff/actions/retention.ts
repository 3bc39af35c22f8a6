import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';
import { countLeaving } from '../removal/countLeaving.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

const day = 24 * 3_600_000;

/** `GET /staff/retention?days=`: how many conversations go by their age until so many days from now. */
export function showRetention({ store, clock, retentionDays }: StaffParts): Action<Person> {
  return action({ days: text(20).optional() }, (visit, { days = '30' }) => {
    if (!/^\d{1,4}$/.test(days.trim()))
      return visit.show(
        'retention',
        { ahead: days, on: null, retentionDays },
        { problem: 'daysUnusable', status: 400 },
      );
    return visit.audited({ what: 'retentionPreviewed' }, async () => {
      const ahead = Number(days);
      const now = clock().getTime();
      const before = new Date(now + (ahead - retentionDays) * day).toISOString();
      const leaving = await countLeaving(store, before);
      const on = dateIn(connecticutZone, new Date(now + ahead * day).toISOString());
      return visit.show('retention', { ...leaving, ahead, on, retentionDays });
    });
  });
}
