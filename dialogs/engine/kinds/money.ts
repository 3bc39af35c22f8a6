import { parseMoney } from '../../../guidance/text/parseMoney.ts';
import type { Kind } from '../kind.ts';

const problems = {
  notMoney: 'notMoney',
  tooLarge: 'tooMuchMoney',
  negative: 'notMoney',
  unclear: 'unclearMoney',
};

/** An amount in whole dollars, 0 or more. One that is said to be for an hour, a week or a month is asked again. */
export function money(): Kind<number> {
  return {
    name: 'money',
    options: () => [],
    click: () => null,
    holds: (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0,
    show: (value, { scope }) => scope.say('answer.money', { amount: value }),
    read: (text) => {
      const parsed = parseMoney(text);
      if (!parsed.ok) return { ok: false, problem: problems[parsed.problem] };
      const isForOtherTime = parsed.per !== undefined && parsed.per !== 'year';
      return isForOtherTime ? { ok: false, problem: 'unclearMoney' } : { ok: true, value: parsed.value };
    },
  };
}
