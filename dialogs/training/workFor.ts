import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';

/**
 * The answers of the training part that a job (its SOC code) tells: the kind of work in which tracks lead to it and, where it is asked
 * there, the job itself. Nothing where the kind of work is not known.
 */
export function workFor(soc: string, { guide }: Scope): Readonly<Record<string, AnswerValue>> {
  const { trackList, occupations } = guide.catalogue;
  const leading = trackList.filter((track) => !track.ended && track.occupations.includes(soc));
  const led = leading.find(({ occupations: [first] }) => first === soc) ?? leading[0];
  const known = [...occupations.values()].find((each) => each.soc === soc)?.sector;
  const sector = led && led.sector !== 'any' ? led.sector : known;
  if (sector === undefined) return {};
  const isAsked = sector !== 'technology' && led?.occupations[0] === soc;
  return { sector, ...(isAsked ? { occupation: soc } : {}) };
}
