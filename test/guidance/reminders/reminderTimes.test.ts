import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inQuietHours } from '../../../guidance/reminders/quietHours.ts';
import { dueAtOf, timesForDay, timesForStep } from '../../../guidance/reminders/reminderTimes.ts';
import { addDays } from '../../../guidance/time/addDays.ts';

const scholarship = { on: '2027-02-15', kind: 'until' } as const;
const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const days = fc.integer({ min: 0, max: 1000 }).map((count) => addDays('2026-01-01', count));

describe('to be reminded of a last day', () => {
  test.each([
    ['long before', '2026-11-22T15:00:00Z', ['twoWeeks', 'dayBefore']],
    ['a minute before two weeks before', '2027-02-01T14:59:00Z', ['twoWeeks', 'dayBefore']],
    ['two weeks before', '2027-02-01T15:00:00Z', ['dayBefore', 'onDay']],
    ['in the night before the day before', '2027-02-14T05:00:00Z', ['dayBefore', 'onDay']],
    ['in the afternoon of the day before', '2027-02-14T20:00:00Z', ['onDay']],
    ['in the morning of the day', '2027-02-15T14:00:00Z', ['onDay']],
    ['later that day', '2027-02-15T15:00:00Z', []],
    ['when it has passed', '2027-03-01T15:00:00Z', []],
  ])('%s there are %j', (_, now, times) => {
    expect(timesForDay(scholarship, now).map(({ time }) => time)).toEqual(times);
  });

  test('it is ten in the morning in Connecticut, in winter and in summer', () => {
    expect(dueAtOf('twoWeeks', '2027-02-15')).toBe('2027-02-01T15:00:00.000Z');
    expect(dueAtOf('dayBefore', '2027-06-30')).toBe('2027-06-29T14:00:00.000Z');
    expect(dueAtOf('twoWeeks', '2027-03-20')).toBe('2027-03-06T15:00:00.000Z');
    expect(dueAtOf('dayBefore', '2027-03-15')).toBe('2027-03-14T14:00:00.000Z');
  });
});

test('of a day on which something begins there is that day alone', () => {
  const from = { on: '2027-02-01', kind: 'from' } as const;
  expect(timesForDay(from, '2026-11-22T15:00:00Z')).toEqual([
    { time: 'onDay', dueAt: '2027-02-01T15:00:00.000Z' },
  ]);
});

describe('to be reminded of a step', () => {
  test.each([
    ['by day', '2026-11-22T15:00:00Z', '2026-11-23T23:00:00.000Z', '2026-11-29T23:00:00.000Z'],
    [
      'after midnight in UTC, before it in Connecticut',
      '2026-11-23T03:00:00Z',
      '2026-11-23T23:00:00.000Z',
      '2026-11-29T23:00:00.000Z',
    ],
    [
      'in the week in which the clocks go forward',
      '2027-03-10T15:00:00Z',
      '2027-03-11T23:00:00.000Z',
      '2027-03-17T22:00:00.000Z',
    ],
  ])('%s it is tomorrow evening, or in a week', (_, now, tomorrow, inAWeek) => {
    expect(timesForStep(now)).toEqual([
      { time: 'tomorrow', dueAt: tomorrow },
      { time: 'inAWeek', dueAt: inAWeek },
    ]);
  });
});

test('no time on offer, for whatever day and moment, is past or in quiet hours', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('from', 'until'), instants, (on, kind, now) => {
      const offered = [...timesForDay({ on, kind }, now), ...timesForStep(now)];
      expect(offered.length).toBeLessThanOrEqual(4);
      for (const { dueAt } of offered) {
        expect(dueAt > now).toBe(true);
        expect(inQuietHours(dueAt)).toBe(false);
      }
    }),
  );
});
