import { expect, test } from '@jest/globals';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { fafsaPlanCard } from '../../../dialogs/fafsa/fafsaPlan.ts';
import { languages } from '../../../guidance/language.ts';
import { finish, guide } from './fafsaTalk.ts';

function planOn(today: string, language: (typeof languages)[number] = 'en') {
  const conversation = finish({ parents: 'divorcedOrSeparated', parentSsn: 'no' }).conversation();
  return fafsaPlanCard(scopeOf(guide, { ...conversation, language }, today));
}

test('the plan says how to file, who is on the form and what to have at hand', () => {
  const shown = planOn('2026-11-22');
  expect(shown?.title).toBe('My FAFSA: 2026-27');
  expect(shown?.facts[0]).toEqual({ name: 'You file as', value: 'dependent' });
  expect(shown?.facts[1]?.value).toBe('You; The parent who gave you more money in the last 12 months');
  expect(shown?.paragraphs.join()).toContain('“I do not have an SSN”');
  expect(shown?.checklist.length).toBeGreaterThan(6);
});

test('the plan counts the days from the day it is looked at', () => {
  const close = (today: string) =>
    planOn(today)?.facts.find(({ name }) => name === 'Last day to file the FAFSA');
  expect(close('2026-11-22')?.value).toContain('220 days left');
  expect(close('2027-06-29')?.value).toContain('(tomorrow)');
});

test('the plan is there in every language', () => {
  expect(languages.map((language) => planOn('2026-11-22', language)?.title)).toEqual([
    'My FAFSA: 2026-27',
    'Mi FAFSA: 2026-27',
  ]);
});

test('the plan says when the form has closed', () => {
  expect(planOn('2027-07-01')?.paragraphs.join()).toContain('closed on June 30, 2027');
});
