import { recognizeDate } from '../recognize.ts';
import { showDate } from '../showDate.ts';
import type { Kind } from '../kind.ts';

/** A day, stored as an ISO date. Never used for a date of birth: those are taken out at the door. */
export function date(): Kind<string> {
  return {
    name: 'date',
    options: () => [],
    click: () => null,
    holds: (value): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
    show: (value, { scope }) => showDate(value, scope.language),
    read: (text, { scope }) => {
      const found = recognizeDate(text, scope.language, scope.today);
      if (found === null) return { ok: false, problem: 'notADate' };
      return 'date' in found ? { ok: true, value: found.date } : { ok: false, problem: 'monthOnly' };
    },
  };
}
