import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { contactsNearHome } from './contactsNearHome.ts';

/**
 * Whom to call or write to about a track: its own telephone and e-mail, or else those of the first contact near the resident's home
 * that has any, marked where that is not confirmed. Empty when there is nobody: then its links and its next step have to do.
 */
export function askWords(track: CatalogueTrack, scope: Scope): string {
  const own = [track.contact?.phone, track.contact?.email].filter((part) => part !== undefined);
  if (own.length > 0) return own.join(', ');
  const [reachable] = contactsNearHome(track, scope, ({ phone, email }) => (phone ?? email) !== undefined);
  if (!reachable) return '';
  const { name, phone, email, confirmed } = reachable;
  const words = [name[scope.language], phone, email].filter((part) => part !== undefined).join(', ');
  return confirmed ? words : scope.say('track.unconfirmed', { contact: words });
}
