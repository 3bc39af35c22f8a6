import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fold } from '../../guidance/text/fold.ts';

/** Words that name no track. */
const little = new Set(
  'a an the in of at for to my me do be it is not about one that this class course training program job work y el la los las un una de del en por para con lo se es no mi me curso clase programa trabajo capacitacion'.split(
    ' ',
  ),
);

/**
 * The tracks that words point to by name, other names or provider: those in which most of the words are found, at least half of
 * them, best first. Empty when no word names any.
 */
export function findTracks(text: string, tracks: Iterable<CatalogueTrack>): readonly CatalogueTrack[] {
  const said = wordsOf(text);
  if (said.length === 0) return [];
  const found = [...tracks].map((track) => ({ track, share: shareNamed(said, track) }));
  const best = Math.max(...found.map(({ share }) => share));
  return best < 0.5 ? [] : found.filter(({ share }) => share === best).map(({ track }) => track);
}

function shareNamed(said: readonly string[], { name, also, provider }: CatalogueTrack): number {
  const own = wordsOf([name, ...also, provider].join(' '));
  const named = said.filter((word) => own.some((each) => each === word || isPlural(each, word)));
  return named.length / said.length;
}

function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || one === `${other}s`;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !little.has(word));
}
