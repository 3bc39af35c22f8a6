import { expect, test } from '@jest/globals';
import type { AnswerValue } from '../../../dialogs/conversation.ts';
import { fafsaFacts } from '../../../dialogs/facts/fafsaFacts.ts';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { scopeWith } from './someAnswers.ts';

type Answers = Readonly<Record<string, AnswerValue | null>>;

test.each<[string, Answers, Facts]>([
  ['a citizen', { citizen: 'eligible' }, { citizen: 'eligible' }],
  ['somebody without papers', { citizen: 'other' }, { citizen: 'other' }],
  ['somebody who is not sure', { citizen: 'unsure' }, {}],
  ['somebody who skipped the question', { citizen: null }, {}],
  ['a veteran', { veteran: true }, { veteran: true }],
  ['somebody who never served', { veteran: false }, { veteran: false }],
  ['somebody who studies beyond a bachelor', { graduate: true }, { education: 'bachelor' }],
  ['somebody who does not', { graduate: false }, {}],
  ['a senior of this year', { senior: '2027' }, { education: 'highSchool' }],
  ['somebody who finishes later', { senior: 'later' }, { education: 'highSchool' }],
  ['a senior of the year before', { senior: '2026' }, {}],
  ['somebody out of high school', { senior: 'no' }, {}],
])('the FAFSA part tells of %s what it asked, and no more', (_who, answers, facts) => {
  expect(fafsaFacts(scopeWith({ fafsa: answers }))).toEqual(facts);
});

test('a senior is in high school until the school year ends', () => {
  const facts = (today: string) => fafsaFacts(scopeWith({ fafsa: { senior: '2027' } }, today));
  expect(facts('2027-06-30')).toEqual({ education: 'highSchool' });
  expect(facts('2027-07-01')).toEqual({});
});

test('nothing is told before the FAFSA part was begun', () => {
  expect(fafsaFacts(scopeWith({ training: { town: 'hartford' } }))).toEqual({});
});
