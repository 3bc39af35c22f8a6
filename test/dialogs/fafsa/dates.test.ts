import { describe, expect, test } from '@jest/globals';
import { begin, cardNamed, finish, saidLast } from './fafsaTalk.ts';

const independent = { bornBefore: 'before' };

function dates(awardYear: string, at: string): Readonly<Record<string, string>> {
  const talking = finish({ ...independent, start: awardYear }, { at });
  const { facts } = cardNamed(`Dates for ${awardYear}`, talking);
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

const willis = 'Roberta Willis scholarship: file the FAFSA by this day';
const close = 'Last day to file the FAFSA';
const corrections = 'Last day to fix it';

describe('the state’s date, 15 February, for the form of next fall', () => {
  test.each([
    ['2026-11-22T15:00:00Z', 'February 15, 2027 (85 days left), not confirmed'],
    ['2027-02-13T15:00:00Z', 'February 15, 2027 (2 days left), not confirmed'],
    ['2027-02-14T15:00:00Z', 'February 15, 2027 (tomorrow), not confirmed'],
    ['2027-02-15T15:00:00Z', 'February 15, 2027 (today), not confirmed'],
    ['2027-02-16T04:59:00Z', 'February 15, 2027 (today), not confirmed'],
  ])('seen at %s is %s', (at, shown) => {
    expect(dates('2027-28', at)[willis]).toBe(`${shown}. For four-year colleges in Connecticut.`);
  });

  test('is told as passed one minute after it in Connecticut, with what still can be done', () => {
    expect(dates('2027-28', '2027-02-16T05:01:00Z')[willis]).toBe(
      'February 15, 2027 (this day has passed), not confirmed. For four-year colleges in Connecticut. File anyway. Your college gives out another part of it, based on need alone, with no form of its own.',
    );
  });
});

describe('the federal dates', () => {
  test.each([
    ['2026-11-22T15:00:00Z', '220 days left'],
    ['2027-01-01T04:30:00Z', '181 days left'],
    ['2027-01-01T05:30:00Z', '180 days left'],
    ['2027-06-29T15:00:00Z', 'tomorrow'],
    ['2027-06-30T15:00:00Z', 'today'],
    ['2027-07-01T03:30:00Z', 'today'],
  ])('seen at %s leave %s for this year’s form', (at, left) => {
    expect(dates('2026-27', at)[close]).toBe(
      `June 30, 2027, by 11:59 PM Central time, which is 12:59 AM the next day in Connecticut (${left})`,
    );
  });

  test('the day for corrections is told as not confirmed, with why', () => {
    expect(dates('2026-27', '2026-11-22T15:00:00Z')[corrections]).toBe(
      'September 12, 2027 (294 days left), not confirmed. Only one source gives this day. Others say the middle of September 2027.',
    );
    expect(cardNamed('Dates for 2026-27', finish(independent)).paragraphs).toEqual([]);
  });

  test('a day that is not published is not made up', () => {
    expect(dates('2027-28', '2026-11-22T15:00:00Z')[corrections]).toBeUndefined();
    expect(dates('2027-28', '2026-11-22T15:00:00Z')[close]).toMatch(
      /^June 30, 2028.*, not confirmed. We expect the same as the year before/,
    );
  });

  test('have each note after the date it explains, in Spanish too', () => {
    const said = saidLast(finish({ ...independent, start: '2027-28' }, { language: 'es' }));
    expect(said).toMatch(
      /15 de febrero de 2027[^\n]*no confirmado\. Para universidades de cuatro años en Connecticut\./,
    );
  });

  test('are written the Spanish way in Spanish', () => {
    const said = saidLast(finish(independent, { language: 'es', by: 'typing' }));
    expect(said).toContain(
      '30 de junio de 2027, antes de las 11:59 p.m., hora del Centro, que son las 12:59 a.m. del día siguiente en Connecticut (faltan 220 días)',
    );
  });

  test('come with their source, the day it was checked, and that the college may be first', () => {
    expect(dates('2026-27', '2026-11-22T15:00:00Z')['Source']).toMatch(/checked November 22, 2026/);
    expect(saidLast(finish(independent))).toMatch(/Earlier is safer.*own date that comes first/);
  });
});

describe('the years on offer', () => {
  test.each([
    ['2026-11-22T15:00:00Z', ['2026-27', '2027-28', 'unsure'], 'This school year (now to June 2027)'],
    ['2027-01-01T04:59:00Z', ['2026-27', '2027-28', 'unsure'], 'This school year (now to June 2027)'],
    ['2027-01-01T05:01:00Z', ['2026-27', '2027-28', 'unsure'], 'This school year (now to June 2027)'],
    ['2027-07-01T03:59:00Z', ['2026-27', '2027-28', 'unsure'], 'This school year (now to June 2027)'],
    ['2027-07-01T04:01:00Z', ['2027-28', '2028-29', 'unsure'], 'This school year (now to June 2028)'],
  ])('at %s are %j', (at, values, label) => {
    const options = begin({ at })
      .options()
      .filter(({ choice }) => choice.question === 'fafsa.start');
    expect(options.map(({ choice }) => choice.value)).toEqual(values);
    expect(options[0]?.label).toBe(label);
  });

  test('an answer given before the form closed is told as closed afterwards, with a way to change it', () => {
    const talking = finish(independent, { at: '2027-06-30T15:00:00Z' });
    talking.type('my plan', { receivedAt: '2027-07-02T15:00:00Z' });
    expect(saidLast(talking)).toContain('The 2026-27 FAFSA closed on June 30, 2027');
    talking.type('', { choice: { command: 'open', value: 'fafsa' }, receivedAt: '2027-07-02T15:00:00Z' });
    expect(saidLast(talking)).toContain('The 2026-27 FAFSA closed on June 30, 2027');
    expect(talking.options().map(({ label }) => label)).toContain('Change when I start');
  });

  test('a year that nothing is known of is said to be so, without questions that need its facts', () => {
    const talking = finish({ start: '2028-29' }, { at: '2027-08-01T15:00:00Z' });
    expect(saidLast(talking)).toContain(
      'You need the 2028-29 FAFSA. I have no checked facts on that form yet.',
    );
    expect(Object.keys(talking.conversation().answers['fafsa'] ?? {})).toEqual([
      'start',
      'senior',
      'citizen',
    ]);
  });
});

describe('a form that may not be open yet', () => {
  test('is told so, with where to look', () => {
    expect(saidLast(finish({ start: '2027-28', ...independent }))).toContain('We found no opening day');
  });

  test('is not doubted when its opening is known', () => {
    expect(saidLast(finish(independent))).not.toContain('opening day');
  });
});
