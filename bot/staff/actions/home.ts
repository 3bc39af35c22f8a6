import { z } from 'zod';
import { action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';

/** `GET /staff`: what there is to do. */
export function showHome(): Action<Person> {
  return action({ done: z.literal('passwordChanged').optional() }, (visit, { done }) => {
    const { displayName, role, credential } = visit.person.account;
    const values = { displayName, role, hasSecondStep: credential.secondStep !== null };
    return visit.show('home', values, { notice: done ?? null });
  });
}
