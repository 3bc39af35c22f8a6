import { z } from 'zod';
import { countLeaving } from '../removal/countLeaving.ts';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

const day = 24 * 3_600_000;

/** `GET /staff/retention?days=`: how many conversations go by their age until so many days from now. */
export function showRetention({ store, clock, retentionDays }: StaffParts): Action<Person> {
  const days = z
    .string()
    .regex(/^\d{1,4}$/)
    .optional();
  return action({ days }, (visit, given) =>
    visit.audited({ what: 'retentionPreviewed' }, async () => {
      const ahead = Number(given.days ?? '30');
      const now = clock().getTime();
      const before = new Date(now + (ahead - retentionDays) * day).toISOString();
      const leaving = await countLeaving(store, before);
      const on = new Date(now + ahead * day).toISOString();
      return visit.show('retention', { ...leaving, ahead, on, retentionDays });
    }),
  );
}
