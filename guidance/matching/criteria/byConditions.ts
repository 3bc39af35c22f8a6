import { verdictOn, type ConditionId } from '../../facts/conditions.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Reason } from '../reason.ts';
import { criterion, seeing } from './criterion.ts';

/** No track sets so many conditions that this falls below 0. */
const allMet = 40;

/** A condition that is open is likely met by most people, one that marks out a group is not. */
const openDoubt = 1;
const groupDoubt = 12;

/** What is made for a group serves who is in it better than what is a little nearer or surer. */
const forGroup = 10;

/** Conditions that few people meet: a track that sets one is for a group, and comes first for who is in it. */
const groupConditions: ReadonlySet<ConditionId> = new Set([
  'returning-citizen',
  'women-focus',
  'gets-snap',
  'no-tfa',
  'teenager',
  'age-16-24',
  'low-income',
  'student-there',
  'capital-student',
  'enrolled-learner',
  'employed-in-manufacturing',
  'partner-employee',
  'business-owner',
  'veteran',
  'disability',
]);

/** Groups so wide that being in one says little about what suits. */
const isWide: ReadonlySet<ConditionId> = new Set(['no-tfa', 'age-16-24', 'low-income', 'women-focus']);

/**
 * Whether a track is likely made for somebody though only the provider can tell: it comes first for them as for who is surely in the
 * group, and nobody claims that it is for them.
 */
function isLikelyFor(condition: ConditionId, { record }: Facts): boolean {
  return condition === 'returning-citizen' && record === true;
}

/** Whether the resident is somebody whom it takes. One condition that is not met rules it out; an open one is named. */
export const byConditions = criterion(seeing('conditions'), ({ conditions }, { facts }) => {
  let points = allMet;
  const reasons: Reason[] = [];
  for (const condition of conditions) {
    const verdict = verdictOn(condition, facts);
    const isGroup = groupConditions.has(condition);
    if (verdict === 'no') return { obstacle: { code: 'notForYou', condition } };
    if (verdict !== 'yes') {
      if (isLikelyFor(condition, facts)) points += forGroup;
      else points -= isGroup ? groupDoubt : openDoubt;
      reasons.push({ code: 'condition', condition });
    } else if (isGroup) {
      points += isWide.has(condition) ? openDoubt : forGroup;
      reasons.push({ code: 'forYou', condition });
    }
  }
  return { points: Math.max(0, points), reasons };
});
