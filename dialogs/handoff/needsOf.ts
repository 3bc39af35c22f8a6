import type { Need } from '../../data/schema/contact.ts';
import type { Facts } from '../../guidance/facts/facts.ts';

/** What somebody in particular can help with, going by what a resident told of themselves. */
export function needsOf(facts: Facts): readonly Need[] {
  const told: readonly (readonly [Need, boolean | undefined])[] = [
    ['childcare', facts.childcare],
    ['disability', facts.disability],
    ['veterans', facts.veteran],
    ['reentry', facts.record],
    ['laidOff', facts.laidOff],
    ['adultEducation', facts.education === 'none'],
    ['english', facts.learnsIn?.includes('en') === false],
  ];
  return told.flatMap(([need, isTold]) => (isTold === true ? [need] : []));
}
