import { verdictOn } from '../../guidance/facts/conditions.ts';
import { isCaution, type Reason } from '../../guidance/matching/reason.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { conditionWords } from './conditionWords.ts';
import { timeWords } from './timeWords.ts';

/** Reasons that the card tells in other words: the job, status and cost. */
const toldElsewhere: readonly Reason['code'][] = [
  'likedJob',
  'open',
  'presumed',
  'unconfirmed',
  'freeWithAid',
  'costs',
  'costUnknown',
];

/** Reasons that say no more than another one does, when that one is there. */
const coveredBy: Readonly<Partial<Record<Reason['code'], Reason['code']>>> = {
  sector: 'occupation',
  statewide: 'online',
};

/** What speaks for a track and what may stand in the way, each as whole sentences; empty when there is nothing. */
export function reasonWords(reasons: readonly Reason[], scope: Scope): { fits: string; mind: string } {
  const codes = reasons.map(({ code }) => code);
  const told = reasons.filter((reason) => {
    const other = coveredBy[reason.code];
    return !isToldElsewhere(reason, scope) && !(other && codes.includes(other));
  });
  const say = (caution: boolean) =>
    sentences(
      told.filter((reason) => isCaution(reason) === caution),
      scope,
    ).join(' ');
  return { fits: say(false), mind: say(true) };
}

/** What only the provider can tell stands under what it takes to get in. */
function isToldElsewhere(reason: Reason, scope: Scope): boolean {
  if (reason.code !== 'condition') return toldElsewhere.includes(reason.code);
  const verdict = verdictOn(reason.condition, factsIn(scope));
  return typeof verdict !== 'string' && verdict.unknown === null;
}

/** To ask is said once for all conditions. */
function sentences(reasons: readonly Reason[], scope: Scope): string[] {
  const last = reasons.findLast(({ code }) => code === 'condition');
  return reasons.flatMap((reason) => [
    sentence(reason, scope),
    ...(reason === last ? [scope.say('track.reason.ifUnsure')] : []),
  ]);
}

function sentence(reason: Reason, scope: Scope): string {
  const times = reason.code === 'schedule' ? timeWords(reason.times, scope) : '';
  const who =
    reason.code === 'condition' || reason.code === 'forYou' ? conditionWords(reason.condition, scope) : '';
  return scope.say(`track.reason.${reason.code}`, { times, who });
}
