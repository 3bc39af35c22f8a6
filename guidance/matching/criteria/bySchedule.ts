import { criterion, seeing } from './criterion.ts';

const suits = 4;
const mightSuit = 2;

/** When it is taught. `online` is in one's own time and suits every wish; only other times rule it out. */
export const bySchedule = criterion(
  seeing('schedules'),
  ({ schedules }, { facts: { times = [] } }) => {
    if (schedules.length === 0) return { points: mightSuit, reasons: [{ code: 'scheduleUnknown' }] };
    const suiting = schedules.filter((time) => time === 'online' || times.includes(time));
    if (suiting.length === 0) return { obstacle: { code: 'otherTimes', times: schedules } };
    return { points: suits, reasons: [{ code: 'schedule', times: suiting }] };
  },
  { silence: { when: ({ times = [] }) => times.length === 0, points: suits } },
);
