import type { Contact, Need } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';
import { servingHome } from './servingHome.ts';

/** More at once than this nobody calls. */
const most = 3;

/** Up to three people who help with a need where the resident lives, those who know most about it first. */
export function contactsForNeed(need: Need, scope: Scope): readonly Contact[] {
  return servingHome(helping(need, scope), scope).slice(0, most);
}

/** Whether it depends on the resident's town who helps with a need. */
export function dependsOnTown(need: Need, scope: Scope): boolean {
  return helping(need, scope).some(({ serves }) => serves !== undefined);
}

function helping(need: Need, { guide }: Scope): readonly Contact[] {
  return [...guide.catalogue.contacts.values()].filter(({ helpsWith }) => helpsWith.includes(need));
}
