import { expect, test } from '@jest/globals';
import { begun } from './remindersTalk.ts';

test.each(['ready', 'dates'])(
  'offers the days of the form alone whose year was told in the part %s',
  (part) => {
    const talking = begun();
    talking.choose({ command: 'open', value: part });
    talking.type('fall 2027');
    talking.type('remind me');
    const days = talking
      .options()
      .flatMap(({ choice }) => (choice.command === 'remind' ? [choice.value] : []));
    expect(days).toContain('2027-28.federal-close');
    expect(days.join()).not.toContain('2026-27');
  },
);
