import type { Contact } from '../../data/schema/contact.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { homeTown } from '../handoff/homeTown.ts';
import { servingHome } from '../handoff/servingHome.ts';

/**
 * Those to ask about a track who are of use (have a telephone, an address on the web), best first. In place of a board or job center
 * of another part of the state stand those like it that serve the resident's town; the board that gives the training itself stays.
 */
export function contactsNearHome(
  { ask, provider }: CatalogueTrack,
  scope: Scope,
  isOfUse: (contact: Contact) => boolean,
): readonly Contact[] {
  const { contacts } = scope.guide.catalogue;
  const home = homeTown(scope);
  const isElsewhere = ({ kind, serves, name }: Contact) =>
    (kind === 'board' || kind === 'jobCenter') &&
    home !== null &&
    serves !== home.board &&
    !provider.includes(name.en);
  const likeItAtHome = ({ kind }: Contact) =>
    servingHome(
      [...contacts.values()].filter((other) => other.kind === kind && isOfUse(other)),
      scope,
    );
  return ask
    .flatMap((id) => contacts.get(id) ?? [])
    .flatMap((contact) => (isElsewhere(contact) ? likeItAtHome(contact) : [contact]))
    .filter(isOfUse);
}
