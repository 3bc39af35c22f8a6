import { parseMoney } from '../../../guidance/text/parseMoney.ts';
import type { Kind } from '../kind.ts';

const problems = {
  notMoney: 'notMoney',
  tooLarge: 'tooMuchMoney',
  negative: 'notMoney',
  unclear: 'unclearMoney',
};

/** An amount in whole dollars, 0 or more. */
export function money(): Kind<number> {
  return {
    name: 'money',
    options: () => [],
    click: () => null,
    holds: (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0,
    show: (value, { scope }) => scope.say('answer.money', { amount: value }),
    read: (text) => {
      const parsed = parseMoney(text);
      return parsed.ok ? { ok: true, value: parsed.value } : { ok: false, problem: problems[parsed.problem] };
    },
  };
}
