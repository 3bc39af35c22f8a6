import type { Contact } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';
import type { Link } from '../reply.ts';

const id = 'federal-student-aid';

/** The federal help line's number. Throws when the catalogue lacks it: a fault of ours. */
export function helpLine(scope: Scope): string {
  const { phone } = contactOf(scope);
  if (phone === undefined) throw new Error(`The contact ${id} has no phone.`);
  return phone;
}

/** Where the form is filled out. */
export function formLinks(scope: Scope): Link[] {
  const { url } = contactOf(scope);
  return url === undefined ? [] : [{ label: scope.say('fafsa.link.start'), url }];
}

function contactOf({ guide }: Scope): Contact {
  const contact = guide.catalogue.contacts.get(id);
  if (!contact) throw new Error(`The catalogue has no contact ${id}.`);
  return contact;
}
