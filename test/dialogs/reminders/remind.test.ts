import { describe, expect, test } from '@jest/globals';
import { readPageWords } from '../../../bot/channels/plainPage/pageWords.ts';
import { channels } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { finish } from '../fafsa/fafsaTalk.ts';
import { begun, kept, labels, set } from './remindersTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const scholarship = '2027-28.roberta-willis';

describe('asking to be reminded', () => {
  test.each([
    ['en', 'remind me', 'What shall I remind you of?'],
    ['en', 'can you remind me later please', 'What shall I remind you of?'],
    ['en', 'could u remind me about the fafsa date', 'What shall I remind you of?'],
    ['es', 'recuérdeme', '¿Qué quiere que le recuerde?'],
    ['es', 'recuerdeme mas tarde porfa', '¿Qué quiere que le recuerde?'],
    ['es', 'me puede mandar un recordatorio de la fecha', '¿Qué quiere que le recuerde?'],
  ] as const)('in %s by “%s” offers the days to come', (language, typed, said) => {
    const talking = begun(language);
    expect(talking.type(typed)).toBe(said);
    const days = talking.options().filter(({ choice }) => choice.command === 'remind');
    expect(days.map(({ choice }) => choice.value)).toEqual([
      '2027-28.pell',
      scholarship,
      '2026-27.federal-close',
      '2026-27.federal-corrections',
    ]);
  });

  test('goes from the subject to the time to a confirmation with when, where and how to end it', () => {
    const talking = begun();
    talking.type('remind me');
    expect(talking.click('FAFSA date for the Roberta Willis scholarship')).toBe(
      'FAFSA date for the Roberta Willis scholarship: February 15, 2027 (85 days left), not confirmed. For four-year colleges in Connecticut.\nWhen shall I remind you?',
    );
    expect(labels(talking)).toEqual(['Two weeks before', 'The day before', 'Back to the menu']);
    const said = talking.click('Two weeks before');
    expect(said).toContain('I will remind you on Monday, February 1, 2027 at 10:00');
    expect(said).toContain(
      'when you open this chat again. If you close this page, the chat may not come back',
    );
    expect(said).toContain('I cannot call or text you');
    expect(said).toContain('write “no more reminders”');
    expect(talking.conversation().reminders).toEqual([
      { about: scholarship, time: 'twoWeeks', dueAt: '2027-02-01T15:00:00.000Z' },
    ]);
    expect(talking.replies()[0]?.because.sources?.length).toBeGreaterThan(0);
  });

  test('works with what is typed in the buttons’ place', () => {
    const talking = begun('es');
    talking.type('recuérdeme');
    talking.type('fecha de la fafsa para la beca roberta willis');
    expect(talking.type('el dia antes')).toContain('domingo, 14 de febrero de 2027, a las 10:00');
    expect(kept(talking)).toEqual([`${scholarship}@dayBefore`]);
  });

  test('is on the card of dates, and then offers the days of that form alone', () => {
    const talking = finish({ bornBefore: 'before', start: '2027-28' });
    talking.click('Remind me');
    const values = talking.options().map(({ choice }) => choice.value);
    expect(values).toEqual(['plan', '2027-28.pell', scholarship, '2027-28.federal-close', undefined]);
  });

  test('nothing is set before a time is picked', () => {
    const talking = begun();
    talking.type('remind me');
    talking.choose({ command: 'remind', value: scholarship });
    expect(talking.conversation().reminders).toEqual([]);
  });

  test('whoever cannot get federal aid is offered none of its days', () => {
    const talking = finish({ citizen: 'other' });
    talking.type('remind me');
    expect(talking.options().map(({ choice }) => choice.value)).toEqual(['plan', undefined]);
    expect(talking.choose({ command: 'remind', value: `${scholarship}@twoWeeks` })).toMatch(/done or over/);
    expect(kept(talking)).toEqual([]);
  });

  test('a day of which nothing is to come any more is said to be too late', () => {
    const talking = begun('en', '2027-02-15T16:00:00.000Z');
    expect(talking.choose({ command: 'remind', value: scholarship })).toMatch(/today.*\nIt is too late/);
    expect(talking.options().some(({ choice }) => choice.value?.includes('@'))).toBe(false);
  });

  test('a button whose time has passed since sets nothing and offers what is left', () => {
    const talking = begun('en', '2027-02-10T16:00:00.000Z');
    expect(talking.choose({ command: 'remind', value: `${scholarship}@twoWeeks` })).toMatch(
      /^That time has passed/,
    );
    expect(labels(talking)).toEqual(['The day before', 'That morning', 'Back to the menu']);
    expect(kept(talking)).toEqual([]);
  });

  test.each(['2031-32.federal-close@twoWeeks', '2027-28.gone@twoWeeks', 'fafsa@tomorrow', '__proto__', '@@'])(
    'a button for %s, which nothing stands for, sets nothing',
    (value) => {
      const talking = begun();
      talking.choose({ command: 'remind', value });
      expect(kept(talking)).toEqual([]);
      expect(labels(talking).length).toBeGreaterThan(1);
    },
  );
});

describe('the question that is open', () => {
  test('stays open, with a way back to it', () => {
    const talking = begun();
    talking.choose({ command: 'open', value: 'fafsa' });
    const open = talking.conversation().open;
    talking.type('remind me');
    talking.click('Go on with the FAFSA questions');
    expect(talking.click('Tomorrow evening')).toContain('Monday, November 23, 2026 at 6:00');
    expect(talking.conversation().open).toEqual(open);
    talking.click('Go on with my questions');
    expect(talking.conversation().open?.question).toBe(open?.question);
  });
});

describe('where it comes', () => {
  test.each(languages)('on the website, names in %s what keeps the chat on the device', (language) => {
    const said = projectGuide().words.say(language, 'reminders.where.website');
    expect(said).toContain(`“${readPageWords()[language].keepChat}”`);
  });

  test.each(channels)('is said on %s', (channel) => {
    const talking = begun();
    const choice = { command: 'remind', value: `${scholarship}@twoWeeks` } as const;
    const said = talking.type('x', { channel, choice });
    const own: Partial<Record<string, RegExp>> = {
      website: /chat again/,
      teams: /in Teams/,
      sms: /text you/,
    };
    expect(said).toMatch(own[channel] ?? /I will write to you here, in this chat\./);
  });
});

describe('several reminders', () => {
  const five = [
    `${scholarship}@twoWeeks`,
    `${scholarship}@dayBefore`,
    '2027-28.pell@onDay',
    '2026-27.federal-close@twoWeeks',
    '2026-27.federal-close@dayBefore',
  ];

  test('the same one is kept once, and said to be there', () => {
    const talking = begun();
    set(talking, `${scholarship}@twoWeeks`);
    expect(talking.choose({ command: 'remind', value: `${scholarship}@twoWeeks` })).toContain(
      'You have that reminder already',
    );
    expect(kept(talking)).toEqual([`${scholarship}@twoWeeks`]);
  });

  test('a step that is put off again comes at the new time alone', () => {
    const talking = begun();
    talking.choose({ command: 'open', value: 'fafsa' });
    set(talking, 'fafsa@tomorrow');
    const choice = { command: 'remind', value: 'fafsa@tomorrow' } as const;
    talking.type('', { choice, receivedAt: '2026-11-23T15:00:00.000Z' });
    expect(talking.conversation().reminders).toEqual([
      { about: 'fafsa', time: 'tomorrow', dueAt: '2026-11-24T23:00:00.000Z' },
    ]);
  });

  test('a sixth is refused, with buttons to take one out', () => {
    const talking = begun();
    set(talking, ...five);
    expect(talking.choose({ command: 'remind', value: '2026-27.federal-corrections@dayBefore' })).toBe(
      'You have 5 reminders. I cannot keep more. Take one out first:',
    );
    expect(kept(talking)).toEqual(five);
    talking.click('Take out: Pell amounts for 2027-28 (February 1)');
    set(talking, '2026-27.federal-corrections@dayBefore');
    expect(kept(talking)).toHaveLength(5);
  });

  test('are on the plan, each with its way out, in both languages', () => {
    const talking = begun('es');
    set(talking, ...five);
    talking.type('mis recordatorios');
    const card = talking.replies()[0]?.cards.find(({ title }) => title === 'Sus recordatorios');
    expect(card?.facts).toHaveLength(5);
    expect(card?.facts[0]?.value).toContain('lunes, 1 de febrero de 2027, a las 10:00');
    expect(card?.options.map(({ choice }) => choice.value)).toEqual(five);
    expect(talking.replies()[0]?.printable).toBe(true);
  });
});

describe('ending them', () => {
  const two = [`${scholarship}@twoWeeks`, `${scholarship}@dayBefore`];

  test.each([
    ['en', 'no more reminders'],
    ['en', 'please stop reminding me'],
    ['en', 'cancel my reminders'],
    ['en', 'hey can u stop reminding me about all that'],
    ['es', 'deje de recordarme'],
    ['es', 'no mas recordatorios por favor'],
    ['es', 'ya no quiero recordatorios de nada'],
  ] as const)('in %s “%s” ends all', (language, typed) => {
    const talking = begun(language);
    set(talking, ...two);
    expect(talking.type(typed)).toMatch(/2 (?:reminders|recordatorios)\./);
    expect(kept(talking)).toEqual([]);
  });

  test('goes before the open question, which stays', () => {
    const talking = begun();
    set(talking, ...two);
    talking.choose({ command: 'open', value: 'training' });
    const open = talking.conversation().open;
    talking.type('i am tired, stop reminding me');
    expect(kept(talking)).toEqual([]);
    expect(talking.conversation().open).toEqual(open);
  });

  test('by its button ends one, and by another all that are left', () => {
    const talking = begun();
    set(talking, ...two);
    expect(talking.click('Take out this reminder')).toContain('I took out this reminder');
    expect(kept(talking)).toEqual(two.slice(0, 1));
    talking.click('No more reminders');
    expect(kept(talking)).toEqual([]);
  });

  test('twice, or of none, does no harm', () => {
    const talking = begun();
    set(talking, ...two);
    for (const value of [two[0] ?? '', two[0] ?? '', 'nothing@ever'])
      talking.choose({ command: 'stopReminders', value });
    expect(kept(talking)).toEqual(two.slice(1));
    talking.type('no more reminders');
    expect(talking.type('no more reminders')).toMatch(/I found no such reminder/);
  });

  test.each(['stop', 'quit', 'exit'])(
    'a bare “%s” is the menu as before, not the end of reminders',
    (word) => {
      const talking = begun();
      set(talking, ...two);
      talking.type(word);
      expect(kept(talking)).toEqual(two);
    },
  );
});
