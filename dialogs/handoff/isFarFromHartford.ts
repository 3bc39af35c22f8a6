import { milesBetween } from '../../guidance/matching/distance.ts';
import type { Scope } from '../engine/scope.ts';

/** Beyond these miles in a straight line a town is not in the area of Hartford's job centers. */
const farthest = 30;

/** Whether the resident lives outside the Hartford area; `true` as well when the town is not known. */
export function isFarFromHartford({ conversation, guide }: Scope): boolean {
  const { towns } = guide.catalogue;
  const home = towns.get(String(conversation.answers['training']?.['town']?.value));
  const hartford = towns.get('hartford');
  const miles = home && hartford ? milesBetween(home, hartford) : null;
  return miles === null || miles > farthest;
}
