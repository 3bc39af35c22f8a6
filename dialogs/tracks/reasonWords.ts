import type { Reason } from '../../guidance/matching/reason.ts';
import type { Scope } from '../engine/scope.ts';

/** Reasons that speak against a track. */
const cautions: readonly Reason['code'][] = [
  'otherField',
  'far',
  'distanceUnknown',
  'scheduleUnknown',
  'noWage',
];

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

/** What speaks for a track and what to keep in mind, each as whole sentences; empty when there is nothing. */
export function reasonWords(reasons: readonly Reason[], scope: Scope): { fits: string; mind: string } {
  const codes = reasons.map(({ code }) => code);
  const told = reasons.filter(({ code }) => {
    const other = coveredBy[code];
    return !toldElsewhere.includes(code) && !(other && codes.includes(other));
  });
  const say = (caution: boolean) =>
    told
      .filter(({ code }) => cautions.includes(code) === caution)
      .map((reason) => sentence(reason, scope))
      .join(' ');
  return { fits: say(false), mind: say(true) };
}

function sentence(reason: Reason, scope: Scope): string {
  const times = reason.code === 'schedule' ? reason.schedules : [];
  return scope.say(`track.reason.${reason.code}`, {
    times: times.map((time) => scope.say(`track.time.${time}`)).join(', '),
  });
}
