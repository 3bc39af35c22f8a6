import { card } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Card } from '../../reply.ts';
import { sourcesFact } from '../sourcesFact.ts';
import type { ExactView } from './exactView.ts';
import { worksheetLines, type WorksheetLine } from './worksheetLines.ts';

/** How the number comes about, line by line in plain words, and the rule that sets it where one does. */
export function worksheetCard(view: ExactView): Card {
  const { on, year, estimate, scope } = view;
  const lines = estimate.worksheet === null ? [] : worksheetLines(estimate.worksheet);
  return card(scope.say('estimate.card.number'), {
    paragraphs: ruleWords(view),
    facts: [
      ...lines.map((line) => ({
        name: scope.say(`estimate.line.${line.name}`, { size: on.familySize }),
        value: amountWords(line, scope),
      })),
      {
        name: scope.say('estimate.line.index'),
        value: scope.say('estimate.number', { number: estimate.studentAidIndex }),
      },
      sourcesFact([year.facts.studentAidIndex.parentsIncomeProtection.sources], scope),
    ],
  });
}

/** A rule on income sets the number, or nobody files; else the formula does, and no rule is told. */
function ruleWords(view: ExactView): string[] {
  const { estimate, scope } = view;
  const { maxPell, formula, worksheet } = estimate;
  if (maxPell === null) return lowestWords(view);
  const said = scope.say(`estimate.rule.${maxPell}`);
  return formula === null && worksheet !== null
    ? [said, scope.say('estimate.rule.setsZero')]
    : [said, ...lowestWords(view)];
}

/** Why the number is not the sum of the lines, where the lowest one is given in its place. */
function lowestWords({ estimate, year, scope }: ExactView): string[] {
  const { lowest } = year.tables.index.range;
  if (estimate.worksheet === null || estimate.studentAidIndex > lowest) return [];
  return [scope.say('estimate.rule.lowest', { lowest: scope.say('estimate.number', { number: lowest }) })];
}

function amountWords({ amount, takenOff }: WorksheetLine, scope: Scope): string {
  const shown = takenOff ? -amount : amount;
  return shown < 0
    ? scope.say('estimate.less', { amount: -shown })
    : scope.say('answer.money', { amount: shown });
}
