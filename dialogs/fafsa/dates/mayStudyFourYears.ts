import type { Scope } from '../../engine/scope.ts';
import { factsIn } from '../../facts/factsIn.ts';

/** The state scholarship for four-year colleges; tracks that it can pay for name it. */
const fund = 'roberta-willis';

/**
 * Whether a first degree at a four-year college can be this resident's plan. It is not for who has a bachelor's degree or cannot get
 * federal aid, nor for who kept trainings and none of that kind, unless they are in high school, where everything is open.
 */
export function mayStudyFourYears(scope: Scope): boolean {
  const { education, citizen } = factsIn(scope);
  if (education === 'bachelor' || citizen === 'other') return false;
  if (education === 'highSchool') return true;
  const kept = scope.conversation.plan.filter(({ kind }) => kind === 'track');
  const tracks = kept.flatMap(({ id }) => scope.guide.catalogue.tracks.get(id) ?? []);
  return tracks.length === 0 || tracks.some(({ funds }) => funds.includes(fund));
}
