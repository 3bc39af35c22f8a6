import { describe, expect, test } from '@jest/globals';
import type { Guide } from '../../../data/guide.ts';
import type { FafsaYear } from '../../../data/schema/fafsaYear.ts';
import { remindNow } from '../../../dialogs/reminders/remindNow.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { begun, guide, noon, set } from './remindersTalk.ts';

const scholarship = '2027-28.roberta-willis';
const due = '2027-02-01T15:00:00.000Z';

function textsAt(now: string, talking: Talk, facts: Guide = guide): readonly string[] {
  return remindNow(talking.conversation(), facts, now).replies.map(({ text }) => text);
}

/** The guide with other facts about 2027-28. */
function knowing(change: (year: FafsaYear) => FafsaYear): Guide {
  const years = [...guide.catalogue.fafsaYears].map(
    ([awardYear, year]) => [awardYear, awardYear === '2027-28' ? change(year) : year] as const,
  );
  return { ...guide, catalogue: { ...guide.catalogue, fafsaYears: new Map(years) } };
}

function scholarshipOn(on: string): Guide {
  return knowing((year) => ({
    ...year,
    deadlines: year.deadlines.map((day) => (day.id === 'roberta-willis' ? { ...day, on } : day)),
  }));
}

function asked(...values: readonly string[]): Talk {
  const talking = begun();
  set(talking, ...values);
  return talking;
}

describe('a reminder that is due', () => {
  test('says the day with how long it is then, the form, help and the source', () => {
    expect(textsAt(due, asked(`${scholarship}@twoWeeks`))).toEqual([
      [
        'You asked me to remind you of this:',
        'FAFSA date for the Roberta Willis scholarship: February 15, 2027 (14 days left), not confirmed. For four-year colleges in Connecticut.',
        'The form is at studentaid.gov. It is free. For help, call 1-800-433-3243.',
        'Source: Connecticut Office of Higher Education (checked November 22, 2026)',
      ].join('\n'),
    ]);
  });

  test('that is sent late says how long it is by then', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    expect(textsAt('2027-02-04T15:00:00.000Z', talking).join()).toContain('(11 days left)');
    expect(textsAt('2027-02-15T20:00:00.000Z', talking).join()).toContain('(today)');
  });

  test('is in the language of that time', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    talking.type('español');
    expect(textsAt(due, talking).join()).toMatch(/^Me pidió que le recordara esto:[^]*faltan 14 días/);
  });

  test('is gone from the conversation, and others stay', () => {
    const talking = asked(`${scholarship}@twoWeeks`, `${scholarship}@dayBefore`);
    const { conversation, replies } = remindNow(talking.conversation(), guide, due);
    expect(replies).toHaveLength(1);
    expect(conversation.reminders.map(({ time }) => time)).toEqual(['dayBefore']);
    expect(replies[0]?.options.map(({ label }) => label)).toEqual([
      'See my plan',
      'Remind me again',
      'No more reminders',
    ]);
  });

  test('leaves the open question, and its own buttons can be typed', () => {
    const talking = begun();
    talking.choose({ command: 'open', value: 'fafsa' });
    set(talking, 'fafsa@tomorrow');
    const { conversation } = remindNow(talking.conversation(), guide, '2026-11-23T23:00:00.000Z');
    expect({ ...conversation, reminders: [], offered: [] }).toEqual({
      ...talking.conversation(),
      reminders: [],
      offered: [],
    });
    talking.become(conversation);
    expect(talking.type('remind me again')).toContain('Go on with the FAFSA questions');
    talking.become(conversation);
    talking.type('go on with my questions');
    expect(talking.conversation().open?.question).toBe('start');
  });

  test('twice for one day, because the service was away, is told once', () => {
    const talking = asked(`${scholarship}@twoWeeks`, `${scholarship}@dayBefore`);
    const { conversation, replies } = remindNow(talking.conversation(), guide, '2027-02-14T16:00:00.000Z');
    expect(replies.map(({ text }) => text).join()).toContain('(tomorrow)');
    expect(replies).toHaveLength(1);
    expect(conversation.reminders).toEqual([]);
  });
});

describe('what is not due', () => {
  test('is left alone', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    const { conversation, replies } = remindNow(talking.conversation(), guide, '2027-02-01T14:59:59.999Z');
    expect(replies).toEqual([]);
    expect(conversation).toEqual(talking.conversation());
  });
});

describe('a reminder of what is over', () => {
  test('is dropped when its day has passed in Connecticut, not before', () => {
    const talking = asked(`${scholarship}@dayBefore`);
    expect(textsAt('2027-02-16T04:59:00.000Z', talking)).toHaveLength(1);
    const { conversation, replies } = remindNow(talking.conversation(), guide, '2027-02-16T05:00:00.000Z');
    expect([replies, conversation.reminders]).toEqual([[], []]);
  });

  test('is dropped when the step was done, or there is no plan any more', () => {
    const talking = begun();
    talking.choose({ command: 'open', value: 'fafsa' });
    set(talking, 'fafsa@tomorrow');
    const { paused, open, ...rest } = talking.conversation();
    expect([paused, open?.flow]).toEqual([[], 'fafsa']);
    talking.become({ ...rest, open: null, paused: [] });
    expect(textsAt('2026-11-24T15:00:00.000Z', talking)).toEqual([]);
  });

  test('is dropped when the day is no longer known, or the form is not for the resident', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    expect(
      textsAt(
        due,
        talking,
        knowing((year) => ({ ...year, deadlines: [] })),
      ),
    ).toEqual([]);
    const { answers } = talking.conversation();
    talking.become({
      ...talking.conversation(),
      answers: { ...answers, fafsa: { citizen: { value: 'other' } } },
    });
    expect(textsAt(due, talking)).toEqual([]);
  });
});

describe('a day that was moved', () => {
  test('to later moves its reminder, which says nothing before', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    const { conversation, replies } = remindNow(talking.conversation(), scholarshipOn('2027-03-01'), due);
    expect(replies).toEqual([]);
    expect(conversation.reminders).toEqual([
      { about: scholarship, time: 'twoWeeks', dueAt: '2027-02-15T15:00:00.000Z' },
    ]);
  });

  test('to earlier is told with the days that are left', () => {
    const talking = asked(`${scholarship}@twoWeeks`);
    expect(textsAt(due, talking, scholarshipOn('2027-02-08')).join()).toContain(
      'February 8, 2027 (7 days left)',
    );
  });
});

describe('the day on which a figure comes out', () => {
  const published = (confirmed: boolean) =>
    knowing((year) => ({
      ...year,
      pellMaximum: { value: 7500, confirmed, sources: year.taxYear.sources },
    }));

  test('says where to look while the figure is not known here', () => {
    expect(textsAt(due, asked('2027-28.pell@onDay')).join()).toMatch(
      /Pell amounts for 2027-28: The Pell amounts for 2027-28 come out by February 1, 2027\.\nLook at studentaid\.gov/,
    );
  });

  test.each([
    [true, 'A Pell Grant is at most $7,500 for 2027-28\n'],
    [false, 'A Pell Grant is at most $7,500 for 2027-28, not confirmed\n'],
  ])('says the figure once it is known (confirmed: %p), also later', (confirmed, said) => {
    const talking = asked('2027-28.pell@onDay');
    for (const now of [due, '2027-02-09T15:00:00.000Z'])
      expect(textsAt(now, talking, published(confirmed)).join()).toContain(said);
  });

  test('is no longer offered then', () => {
    const talking = talk(published(true), { at: noon });
    talking.type('remind me');
    const values = talking.options().map(({ choice }) => choice.value);
    expect(values).toContain(scholarship);
    expect(values).not.toContain('2027-28.pell');
  });
});
