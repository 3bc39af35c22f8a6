import { expect, test } from '@jest/globals';
import { namesOtherState } from '../../data/namesOtherState.ts';

test.each([
  'Springfield MA',
  'springfield, massachusetts',
  'New York',
  'i live in new york city',
  'Bronx NY 10451',
  'Providence, RI',
  'vivo en Nueva York',
  'San Juan, Puerto Rico',
  'Portland OR',
])('“%s” is elsewhere', (text) => {
  expect(namesOtherState(text)).toBe(true);
});

test.each(['narnia', 'zzzz', 'nowhere', 'i move around', 'Hartfrd', 'no sé', 'ok', 'in a shelter'])(
  '“%s” names no other state',
  (text) => {
    expect(namesOtherState(text)).toBe(false);
  },
);
