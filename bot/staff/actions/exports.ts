import { z } from 'zod';
import { addDays } from '../../../guidance/time/addDays.ts';
import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';
import { daysBetween } from '../../../guidance/time/daysBetween.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import { findExported, readExported } from '../exports/readExported.ts';
import { formats } from '../exports/formats.ts';
import { isoDay } from '../pages/isoDay.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** The longest range. Days. */
const longest = 366;
const shape = {
  from: text(40),
  to: text(40),
  format: z.enum(['csv', 'json', 'transcript']),
  disclosures: z.enum(['leaveOut', 'mark']),
};

type Asked = { readonly [K in keyof typeof shape]: string };

/** `GET /staff/exports`: a form to take conversations out. */
export function showExports({ clock }: StaffParts): Action<Person> {
  return action({}, (visit) => {
    const today = dateIn(connecticutZone, clock().toISOString());
    return exportPage(visit, {
      from: addDays(today, -30),
      to: today,
      format: 'csv',
      disclosures: 'leaveOut',
    });
  });
}

/** `POST /staff/exports`: the file. What leaves is counted and noted before its first byte. */
export function exportConversations({ store }: StaffParts): Action<Person> {
  return action(shape, async (visit, asked) => {
    const [from, to] = [isoDay(asked.from), isoDay(asked.to)];
    if (from === null || to === null) return exportPage(visit, asked, 'noSuchDay');
    if (daysBetween(from, to) < 0) return exportPage(visit, asked, 'daysTurned');
    if (daysBetween(from, to) >= longest) return exportPage(visit, asked, 'daysTooMany');
    const since = instantIn(connecticutZone, from, '00:00');
    const before = instantIn(connecticutZone, addDays(to, 1), '00:00');
    const found = await findExported(store, { since, before });
    if (found === null) return exportPage(visit, asked, 'exportTooLarge');
    if (found.length === 0) return exportPage(visit, asked, 'exportEmpty');
    const format = formats[asked.format];
    const deed = {
      what: 'exported',
      about: `${from}..${to}.${format.extension}`,
      count: found.length,
    } as const;
    return visit.audited(deed, async () => ({
      kind: 'download',
      file: `guidepost-${from}-${to}.${format.extension}`,
      contentType: format.contentType,
      body: format.write(readExported(store, found, asked.disclosures)),
    }));
  });
}

function exportPage(visit: Visit<Person>, asked: Asked, problem: WordKey | null = null) {
  return visit.show('exports', { asked }, { problem, status: problem ? 400 : 200 });
}
