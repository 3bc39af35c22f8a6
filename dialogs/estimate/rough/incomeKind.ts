import { fold } from '../../../guidance/text/fold.ts';
import { positionIn } from '../../../guidance/text/options/positionIn.ts';
import type { Asked, Kind, Reading } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { money } from '../../engine/kinds/money.ts';
import { optionWords } from '../../engine/kinds/optionWords.ts';
import { estimateYear } from '../estimateYear.ts';
import { boundsOf, incomeRanges, isHighest, rangeOf, type IncomeRange } from './incomeRanges.ts';

/** The income of the tax year, as one of the ranges on offer or an amount that is typed. */
export function incomeKind(): Kind<IncomeRange> {
  const kind = choice<IncomeRange>(incomeRanges, { label });
  const amount = money();
  return {
    ...kind,
    read: (text, asked) => {
      const named = asNamed(kind, text, asked);
      if (named) return { ok: true, value: named };
      if (isTooShort(text)) return { ok: false, problem: 'notMoney' };
      const typed = amount.read(text, asked);
      return typed.ok ? { ok: true, value: rangeOf(typed.value) } : asRange(typed);
    },
  };
}

function label(range: IncomeRange, { scope }: Asked): string {
  if (range === '0')
    return scope.say('rough.income.none', { year: String(estimateYear(scope)?.taxYear ?? '') });
  const { low, high } = boundsOf(range);
  if (isHighest(range)) return scope.say('rough.income.above', { low });
  return scope.say(low === 1 ? 'rough.income.below' : 'rough.income.between', { low, high });
}

/** The words of a button as they stand, or its place. Half of a label, "$30,000", is an amount. */
function asNamed(kind: Kind<IncomeRange>, text: string, asked: Asked): IncomeRange | null {
  const said = fold(text);
  const options = kind.options(asked);
  const place = /^\s*\d\s*$/.test(text) ? positionIn(said.split(' '), options.length) : null;
  const found =
    options.find((option) => optionWords(option, asked).some((words) => fold(words) === said)) ??
    options[(place ?? 0) - 1];
  return found ? kind.click(found.value, asked) : null;
}

/** An amount that is asked back ("$2,000 a month, about $24,000 a year?") is asked back as its range. */
function asRange(problem: Extract<Reading<number>, { ok: false }>): Reading<IncomeRange> {
  const about = 'suggests' in problem && typeof problem.suggests === 'number' ? problem.suggests : null;
  return {
    ok: false,
    problem: problem.problem,
    ...(problem.values ? { values: problem.values } : {}),
    ...(about === null ? {} : { suggests: rangeOf(about) }),
  };
}

/** "45" is nobody's income of a year; it may stand for thousands. */
function isTooShort(text: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(text);
}
