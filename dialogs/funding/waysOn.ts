import { fundingFacts } from '../../guidance/funding/fundingAnswers.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import type { Option } from '../reply.ts';
import type { JudgedFund } from './judgedFunds.ts';
import { nextQuestion } from './nextQuestion.ts';
import { trainingOption } from './trainingOption.ts';

/** Where to go once it is told who may pay. Who cannot get federal aid is offered a person first, and never the FAFSA. */
export function waysOn(funds: readonly JudgedFund[], scope: Scope): Option[] {
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const others = [
    trainingOption(scope),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    option(scope.say('training.outcome.change'), { command: 'change' }),
  ];
  return factsIn(scope).citizen === 'other'
    ? [person, ...oneMoreQuestion(scope), ...others]
    : [...fafsaOption(funds, scope), ...oneMoreQuestion(scope), ...others, person];
}

function fafsaOption(funds: readonly JudgedFund[], scope: Scope): Option[] {
  const leads = funds.some(({ fund, judged }) => fund.needsFafsa && judged.verdict !== 'unlikely');
  const done = scope.conversation.finished['fafsa'] !== undefined;
  return leads && !done ? [option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' })] : [];
}

/** The question that would tell most of those that there was no room for. */
function oneMoreQuestion(scope: Scope): Option[] {
  const given = Object.keys(scope.conversation.answers['funding'] ?? {});
  const left = fundingFacts.filter((fact) => !given.includes(fact));
  const fact = nextQuestion(null, scope, left);
  if (fact === null) return [];
  const question = scope.say(`facts.${fact}.short`);
  return [option(scope.say('funding.tell', { question }), { command: 'change', value: `funding.${fact}` })];
}
