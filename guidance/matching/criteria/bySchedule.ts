import type { Criterion } from './criterion.ts';

const suits = 4;
const mightSuit = 2;

/** When it is taught. `online` is in one's own time and suits every wish; only at other times contradicts. */
export const bySchedule: Criterion = ({ schedules }, wishes) => {
  if (wishes.schedules.length === 0) return { points: suits, reasons: [] };
  if (schedules.length === 0) return { points: mightSuit, reasons: [{ code: 'scheduleUnknown' }] };
  const suiting = schedules.filter((time) => time === 'online' || wishes.schedules.includes(time));
  if (suiting.length === 0) return 'contradicts';
  return { points: suits, reasons: [{ code: 'schedule', schedules: suiting }] };
};
