import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Language } from '../../guidance/language.ts';

type Named<Field extends 'name' | 'provider'> = Pick<CatalogueTrack, Field | 'spanish'>;

/** What a resident reads as the name of a track; what is stored or matched is its `name`. */
export function trackName({ name, spanish }: Named<'name'>, language: Language): string {
  return (language === 'es' && spanish?.name) || name;
}

/** What a resident reads as the provider of a track; what is stored or matched is its `provider`. */
export function providerName({ provider, spanish }: Named<'provider'>, language: Language): string {
  return (language === 'es' && spanish?.provider) || provider;
}
