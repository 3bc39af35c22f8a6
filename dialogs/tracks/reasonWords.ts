import { isCaution, type Reason } from '../../guidance/matching/reason.ts';
import type { Scope } from '../engine/scope.ts';
import { conditionWords } from './conditionWords.ts';
import { timeWords } from './timeWords.ts';

/** Reasons that the card tells in lines of their own: status and cost. */
const toldElsewhere: readonly Reason['code'][] = [
  'open',
  'presumed',
  'unconfirmed',
  'freeWithAid',
  'costs',
  'costUnknown',
];

/** Reasons that say no more than another one does, when that one is there. */
const coveredBy: Readonly<Partial<Record<Reason['code'], Reason['code']>>> = {
  sector: 'field',
  statewide: 'online',
};

/** What speaks for a track and what may stand in the way, each as whole sentences; empty when there is nothing. */
export function reasonWords(reasons: readonly Reason[], scope: Scope): { fits: string; mind: string } {
  const codes = reasons.map(({ code }) => code);
  const told = reasons.filter(({ code }) => {
    const other = coveredBy[code];
    return !toldElsewhere.includes(code) && !(other && codes.includes(other));
  });
  const say = (caution: boolean) =>
    told
      .filter((reason) => isCaution(reason) === caution)
      .map((reason) => sentence(reason, scope))
      .join(' ');
  return { fits: say(false), mind: say(true) };
}

function sentence(reason: Reason, scope: Scope): string {
  const times = reason.code === 'schedule' ? timeWords(reason.times, scope) : '';
  const who =
    reason.code === 'condition' || reason.code === 'forYou' ? conditionWords(reason.condition, scope) : '';
  return scope.say(`track.reason.${reason.code}`, { times, who });
}
