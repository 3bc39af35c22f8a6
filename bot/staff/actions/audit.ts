import { z } from 'zod';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** Entries on a page. */
const pageLength = 50;

/** `GET /staff/audit`: what staff did, newest first. Looking at it is noted too. */
export function showAudit({ audit }: StaffParts): Action<Person> {
  const before = z
    .string()
    .regex(/^[1-9]\d{0,11}$/)
    .optional();
  return action({ before }, (visit, given) =>
    visit.audited({ what: 'auditRead' }, async () => {
      const { entries, more } = await audit.page(given.before ? Number(given.before) : null, pageLength);
      const older = more ? (entries.at(-1)?.sequence ?? null) : null;
      return visit.show('audit', { entries, older, isNewest: given.before === undefined });
    }),
  );
}
