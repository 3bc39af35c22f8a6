import { expect, test } from '@jest/globals';
import { cardMarkdown } from '../../../bot/channels/render/cardMarkdown.ts';

test.each([
  ['Start at studentaid.gov.', 'Start at [studentaid.gov](https://studentaid.gov).'],
  ['Your StudentAid.gov account', 'Your [StudentAid.gov](https://studentaid.gov) account'],
  ['https://studentaid.gov/h', 'https://studentaid.gov/h'],
  ['help@studentaid.gov', 'help@studentaid.gov'],
  ['mystudentaid.gov', 'mystudentaid.gov'],
  ['studentaid.gov.example.com', 'studentaid.gov.example.com'],
  ['*studentaid.gov*', '\\*[studentaid.gov](https://studentaid.gov)\\*'],
  ['1. [x](y)', '1\\. \\[x\\](y)'],
])('“%s”', (text, shown) => {
  expect(cardMarkdown(text)).toBe(shown);
});
