import { describe, expect, test } from '@jest/globals';
import type { CatalogueTrack } from '../../../data/schema/track.ts';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { costWords } from '../../../dialogs/tracks/costWords.ts';
import { statusOn } from '../../../guidance/matching/statusOn.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const { trackList } = guide.catalogue;
const on = (today: string, language: Language = 'en') => scopeOf(guide, newConversation(language), today);

function track(id: string): CatalogueTrack {
  const found = guide.catalogue.tracks.get(id);
  if (!found) throw new Error(`no track ${id}`);
  return found;
}

describe('the cost that is shown', () => {
  const academy = { ...track('ct-online-ai-academy'), verifiedOn: '2026-01-01', verifiedTo: 'year' as const };

  test('is told as it stands while the track is not past its expiry', () => {
    expect(costWords(academy, on('2026-11-22'))).toBe('Free. The state pays.');
  });

  test.each([
    ['en', 'Last seen 2026: Free. The state pays. Ask if it is still so.'],
    ['es', 'Visto por última vez (2026): Gratis. Paga el estado. Pregunte si sigue así.'],
  ] as const)('is told as what was so, in %s, from the expiry on', (language, words) => {
    expect(costWords(academy, on(academy.expiresOn, language))).toBe(words);
  });

  test('is told as what was so without a date where none is known', () => {
    const undated = { ...academy, verifiedTo: 'unknown' as const };
    expect(costWords(undated, on(academy.expiresOn))).toBe(
      'Before: Free. The state pays. Ask if it is still so.',
    );
  });

  test('stays as it is where it says itself that it is not confirmed', () => {
    const aero = track('ct-aero-tech');
    expect(costWords(aero, on(aero.expiresOn))).toBe('Price not confirmed: ask the school.');
  });

  test.each(languages)('never begins with “free” for a track that is only unconfirmed, in %s', (language) => {
    for (const today of ['2026-11-27', '2027-12-31']) {
      const unsure = trackList.filter((each) => statusOn(each, today) === 'unconfirmed');
      const free = unsure.filter((each) =>
        /^(?:free|gratis)[.,]/i.test(costWords(each, on(today, language))),
      );
      expect(unsure.length).toBeGreaterThan(0);
      expect(free.map(({ id }) => id)).toEqual([]);
    }
  });
});
