import { z } from 'zod';
import { ownCredential } from '../accounts/ownCredential.ts';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';

/** `GET /staff`: what there is to do. */
export function showHome(): Action<Person> {
  return action({ done: z.literal('passwordChanged').optional() }, (visit, { done }) => {
    const { displayName, role } = visit.person.account;
    const offersSecondStep = ownCredential(visit.person.account)?.secondStep === null;
    const values = { displayName, role, offersSecondStep };
    return visit.show('home', values, { notice: done ?? null });
  });
}
