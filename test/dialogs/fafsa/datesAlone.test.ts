import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { cardNamed, finish, guide, saidLast } from './fafsaTalk.ts';

function opened(start: string, at = '2026-11-22T15:00:00Z'): Talk {
  const talking = talk(guide, { at });
  talking.arrive();
  talking.choose({ command: 'open', value: 'dates' });
  talking.choose(talking.options().find(({ choice }) => choice.value === start)?.choice ?? {});
  return talking;
}

const names = (talking: Talk, awardYear: string) =>
  cardNamed(`Dates for ${awardYear}`, talking).facts.map(({ name }) => name);
const willis = 'Roberta Willis scholarship: file the FAFSA by this day';

describe('the dates by themselves', () => {
  test('take one answer, which the form’s questions do not ask again', () => {
    const talking = opened('2027-28');
    expect(talking.conversation().open).toBeNull();
    talking.click('Do my FAFSA step by step');
    expect(talking.conversation().open?.question).toBe('senior');
    expect(talking.conversation().answers['fafsa']).toEqual({ start: { value: '2027-28' } });
  });

  test('take none when the year is known', () => {
    const talking = finish({ start: '2027-28' });
    talking.type('when is the fafsa due');
    expect(talking.conversation().open).toBeNull();
    expect(names(talking, '2027-28')).toContain('Last day to file the FAFSA');
  });

  test('say whose they are to somebody who does not know when they start', () => {
    expect(saidLast(opened('unsure'))).toMatch(
      /You were not sure when you start, so these are the dates of the 2026-27 form/,
    );
    expect(saidLast(opened('2026-27'))).not.toMatch(/not sure/);
  });

  test('leave the answers of the form to be changed after them', () => {
    const talking = finish({ start: '2027-28' });
    talking.type('fafsa dates');
    expect(talking.type('change an answer')).toBe('Which answer do you want to change?');
    expect(talking.options().map(({ label }) => label)).toContain('Your parents');
  });

  test('can be looked at for another start', () => {
    const talking = opened('2027-28');
    talking.click('Change when I start');
    talking.click('This school year (now to June 2027)');
    expect(names(talking, '2026-27')).toContain('Last day to fix it');
  });

  test('say that a form may not be open yet, and carry their sources', () => {
    const talking = opened('2027-28');
    expect(saidLast(talking)).toContain('We found no opening day');
    expect(talking.replies()[0]?.because.sources?.length).toBeGreaterThan(2);
  });

  test('hold the day of the waiver for whom it can concern', () => {
    const day =
      'Class of 2027: from this day a school can fill out the FAFSA waiver after it tried to reach your family';
    expect(names(opened('2027-28'), '2027-28')).toContain(day);
    const grown = finish({ start: '2027-28', senior: 'no' });
    grown.choose({ command: 'open', value: 'dates' });
    expect(names(grown, '2027-28')).not.toContain(day);
  });

  test.each([
    ['2027-03-14T15:00:00Z', 'from March 15, 2027 (tomorrow), not confirmed'],
    ['2027-03-15T15:00:00Z', 'from March 15, 2027 (today), not confirmed'],
    ['2027-03-16T15:00:00Z', 'since March 15, 2027, not confirmed'],
  ])('count the days to the waiver at %s: %s', (at, shown) => {
    const { facts } = cardNamed('Dates for 2027-28', opened('2027-28', at));
    expect(facts.find(({ name }) => name.startsWith('Class of 2027'))?.value).toBe(shown);
  });

  test('of a form that closed say so, and what still can be done', () => {
    const talking = opened('2026-27', '2027-06-30T15:00:00Z');
    talking.choose({ command: 'open', value: 'menu' });
    talking.type('fafsa dates', { receivedAt: '2027-07-02T15:00:00Z' });
    const said = saidLast(talking);
    expect(said).toContain('The 2026-27 FAFSA closed on June 30, 2027');
    expect(said).toMatch(
      /\(this day has passed\)\. This form cannot be sent any more\. For school after that day there is the next form\./,
    );
    expect(said).toMatch(/Last day to fix it: September 12, 2027 \(72 days left\)/);
    talking.type('fafsa dates', { receivedAt: '2027-09-13T15:00:00Z' });
    expect(saidLast(talking)).toMatch(/Ask the aid office of your college what they can still change/);
  });
});

describe('the night on which a form closes, an hour later here than where it does,', () => {
  const dates = (receivedAt: string, language: 'en' | 'es' = 'en') => {
    const talking = opened('2026-27', '2027-06-30T15:00:00Z');
    talking.become({ ...talking.conversation(), language });
    talking.type('menu', { receivedAt });
    talking.type('fafsa dates', { receivedAt });
    return saidLast(talking);
  };

  test('it is not told as open for all of the day, nor as closed without the time', () => {
    expect(dates('2027-07-01T04:30:00Z')).toMatch(
      /It closed tonight at 12:59 AM in Connecticut\. Is it not that late yet\?[^]*closed on June 30, 2027/,
    );
    expect(dates('2027-07-01T04:30:00Z')).not.toMatch(/cannot be sent any more/);
    expect(dates('2027-07-01T04:30:00Z', 'es')).toMatch(/Cerró esta noche a las 12:59 a\.m\./);
  });

  test('the day before and the day after know nothing of it', () => {
    expect(dates('2027-07-01T03:30:00Z')).not.toMatch(/closed/);
    expect(dates('2027-07-02T04:30:00Z')).not.toMatch(/tonight/);
  });
});

describe('the scholarship for four-year colleges', () => {
  const keeping = (track: string, answers = {}): Talk => {
    const talking = finish({ start: '2027-28', ...answers });
    talking.choose({ command: 'keep', value: `track:${track}` });
    talking.choose({ command: 'open', value: 'dates' });
    return talking;
  };

  test('is told while nothing speaks against it', () => {
    expect(names(opened('2027-28'), '2027-28')).toContain(willis);
  });

  test('is told of who kept a four-year degree, and not of who kept only a short training', () => {
    expect(names(keeping('ccsu-cybersecurity-bachelor'), '2027-28')).toContain(willis);
    expect(names(keeping('certified-nurse-aide'), '2027-28')).not.toContain(willis);
  });

  test('is told of everybody in high school', () => {
    expect(names(keeping('certified-nurse-aide', { senior: '2027' }), '2027-28')).toContain(willis);
  });

  test('is not told of who has a bachelor’s degree', () => {
    const talking = finish({ start: '2027-28', graduate: 'yes' });
    talking.choose({ command: 'open', value: 'dates' });
    expect(names(talking, '2027-28')).not.toContain(willis);
  });
});
