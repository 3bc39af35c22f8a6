import { expect, test } from '@jest/globals';
import { perScope } from '../../../dialogs/estimate/perScope.ts';
import { scopeWith } from '../facts/someAnswers.ts';

test('what is worked out for a scope is worked out once, and anew for another scope', () => {
  const asked: string[] = [];
  const today = perScope((scope) => {
    asked.push(scope.today);
    return scope.today;
  });
  const [one, other] = [scopeWith({}, '2026-11-22'), scopeWith({}, '2026-11-23')];
  expect([today(one), today(one), today(other), today(one)]).toEqual([
    '2026-11-22',
    '2026-11-22',
    '2026-11-23',
    '2026-11-22',
  ]);
  expect(asked).toEqual(['2026-11-22', '2026-11-23']);
});
