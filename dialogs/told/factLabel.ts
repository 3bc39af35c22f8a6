import type { FactName } from '../../guidance/facts/facts.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import { jobKind } from '../training/jobKind.ts';

/** A fact in a few words, "laid off", "19 years old". `count` is of children, where it was said. */
export function factLabel(name: FactName, value: AnswerValue, scope: Scope, count?: number): string {
  const { guide, language } = scope;
  switch (name) {
    case 'age':
      return scope.say('told.age', { age: Number(value) });
    case 'town':
      return guide.catalogue.towns.get(String(value))?.name ?? String(value);
    case 'sector':
    case 'field':
      return scope.say(`training.${name}.option.${String(value)}`);
    case 'occupation':
      return jobKind().show(String(value), { key: 'training.occupation', scope });
    case 'weeks':
      return scope.say('told.weeks', { weeks: Number(value) });
    case 'canPay':
      return value === 0
        ? scope.say('told.canPay.nothing')
        : scope.say('told.canPay', { amount: Number(value) });
    case 'startBy':
      return scope.say('told.startBy', { date: showDate(String(value), language) });
    case 'childcare':
      return count === undefined
        ? scope.say(`told.childcare.${String(value)}`)
        : scope.say('told.children', { count });
    case 'times':
    case 'learnsIn':
      return (value as readonly string[]).map((each) => scope.say(`told.${name}.${each}`)).join(', ');
    default:
      return scope.say(`told.${name}.${String(value)}`);
  }
}
