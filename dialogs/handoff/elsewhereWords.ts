import type { Contact } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';
import { homeTown } from './homeTown.ts';

/** Whom to ask outside the Hartford area, said where only its contacts could be named because the town is not known. */
export function elsewhereWords(contacts: readonly Contact[], scope: Scope): readonly string[] {
  const isLocal = contacts.some(({ serves }) => serves !== undefined);
  return isLocal && homeTown(scope) === null ? [scope.say('handoff.elsewhere')] : [];
}
