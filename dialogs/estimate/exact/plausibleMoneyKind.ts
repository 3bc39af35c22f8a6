import type { Kind } from '../../engine/kind.ts';
import { money } from '../../engine/kinds/money.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import { storedAnswers } from './storedAnswers.ts';

/** Hardly anybody's year brings less than this and more than nothing; "38" is then meant as thousands. Whole dollars. */
const tiny = 500;

/** The income of a year: an amount that can hardly be meant is asked back. */
export function incomeOfYear(): Kind<number> {
  return askedBackWhen((value) => (value > 0 && value < tiny ? { problem: 'tinyIncome' } : null));
}

/** The tax of a year: more than the income it is on is asked back. */
export function taxOfYear(income: 'agi' | 'studentAgi'): Kind<number> {
  return askedBackWhen((value, answers) =>
    value > 0 && value > (answers[income] ?? value) ? { problem: 'taxAboveIncome' } : null,
  );
}

function askedBackWhen(
  doubtOn: (value: number, answers: ExactAnswers) => { readonly problem: string } | null,
): Kind<number> {
  const amount = money();
  return {
    ...amount,
    read: (text, asked) => {
      const read = amount.read(text, asked);
      const doubt = read.ok ? doubtOn(read.value, storedAnswers(asked.scope)) : null;
      if (!read.ok || doubt === null) return read;
      return { ok: false, ...doubt, values: { amount: read.value }, suggests: read.value };
    },
  };
}
