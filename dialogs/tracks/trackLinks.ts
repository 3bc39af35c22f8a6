import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import type { Link } from '../reply.ts';
import { contactsNearHome } from './contactsNearHome.ts';
import { providerName } from './trackNames.ts';

/** Where to read on: the track's own page, or else that of the first contact near the resident's home that has one, and the newest source that has an address. */
export function trackLinks(track: CatalogueTrack, scope: Scope): Link[] {
  const [contact] = contactsNearHome(track, scope, ({ url }) => url !== undefined);
  const site = track.contact?.url
    ? {
        label: scope.say('track.link.site', { name: providerName(track, scope.language) }),
        url: track.contact.url,
      }
    : contact?.url && {
        label: scope.say('track.link.site', { name: contact.name[scope.language] }),
        url: contact.url,
      };
  const source = track.sources.find(({ url }) => url !== undefined && url !== (site && site.url))?.url;
  return [
    ...(site ? [site] : []),
    ...(source === undefined ? [] : [{ label: scope.say('track.link.source'), url: source }]),
  ];
}
