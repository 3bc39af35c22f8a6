import type { Period } from '../../../guidance/text/money/period.ts';
import { parseMoney } from '../../../guidance/text/parseMoney.ts';
import type { Kind } from '../kind.ts';

const problems = {
  notMoney: 'notMoney',
  tooLarge: 'tooMuchMoney',
  negative: 'negativeMoney',
  unclear: 'unclearMoney',
};

/** How many of them make a year; of hours, those of full time: 40 hours in each of 52 weeks. */
const otherPeriods: Readonly<Record<Exclude<Period, 'year'>, { times: number; problem: string }>> = {
  hour: { times: 2080, problem: 'moneyAnHour' },
  week: { times: 52, problem: 'moneyAWeek' },
  month: { times: 12, problem: 'moneyAMonth' },
};

/** An amount in whole dollars a year, 0 or more. One for an hour, a week or a month is converted and asked back. */
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
      const { value, per = 'year' } = parsed;
      if (per === 'year') return { ok: true, value };
      const { times, problem } = otherPeriods[per];
      const year = Math.round(value * times);
      return { ok: false, problem, values: { amount: value, year }, suggests: year };
    },
  };
}
