import { workLiked } from '../../guidance/interests/workLiked.ts';
import type { SeekerFor } from '../../guidance/matching/loosen.ts';
import type { Scope } from '../engine/scope.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { seekersFor } from './seekersFor.ts';

/** The resident of a conversation, with whatever facts are tried: their interests and what they turned down stay. */
export function seekersIn(scope: Scope): SeekerFor {
  const occupations = [...scope.guide.catalogue.occupations.values()];
  return seekersFor(scope.guide.catalogue, {
    ...workLiked(finishedInterests(scope)?.profile ?? null, occupations),
    rejected: scope.conversation.rejected,
  });
}
