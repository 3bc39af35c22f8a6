import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newConversation } from '../../dialogs/conversation.ts';
import { scopeOf } from '../../dialogs/engine/scope.ts';
import { statusWords } from '../../dialogs/tracks/statusWords.ts';
import { educations, jobs, paces } from '../../guidance/facts/facts.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { matchTracks } from '../../guidance/matching/matchTracks.ts';
import { recommend } from '../../guidance/matching/recommend.ts';
import type { Seeker } from '../../guidance/matching/seeker.ts';
import { statusOn } from '../../guidance/matching/statusOn.ts';
import { sectors } from '../../guidance/matching/track.ts';
import { payWishes, reaches } from '../../guidance/matching/wishes.ts';
import { addDays } from '../../guidance/time/addDays.ts';
import { daysBetween } from '../../guidance/time/daysBetween.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
const tracks = [...guide.catalogue.tracks.values()];
const first = '2026-11-22';
const days = Array.from({ length: daysBetween(first, '2028-11-22') + 1 }, (_, day) => addDays(first, day));
const anyDay = fc.constantFrom(...days);
const scope = (language: Language, today: string) => scopeOf(guide, newConversation(language), today);

/** How the words begin that call a track open, or say that it seems to go on. */
function hopeful(language: Language): readonly string[] {
  return ['track.status.open', 'track.status.presumed', 'track.undated.presumed'].map((key) => {
    const words = guide.words.say(language, key, { when: '§' });
    return words.slice(0, words.indexOf('§') === -1 ? undefined : words.indexOf('§'));
  });
}

const openingsIn = new Map(languages.map((language) => [language, hopeful(language)]));

function isHopeful(words: string, language: Language): boolean {
  return (openingsIn.get(language) ?? []).some((opening) => words.startsWith(opening));
}

/** The words of a track depend on nothing else. */
const oneOfEachKind = [
  ...new Map(
    tracks.map((track) => [`${track.status} ${track.verifiedTo} ${track.expiresOn}`, track]),
  ).values(),
];

describe('on every single day of the next two years', () => {
  test('there are tracks that expire, and at the end all have', () => {
    const expired = (day: string) => tracks.filter(({ expiresOn }) => expiresOn <= day).length;
    expect(days).toHaveLength(732);
    expect(expired(first)).toBeLessThan(tracks.length / 2);
    expect(expired('2028-11-22')).toBe(tracks.length);
  });

  test('no track at or past its expiry has the status open or presumed', () => {
    const wrong = days.flatMap((day) =>
      tracks
        .filter((track) => day >= track.expiresOn && ['open', 'presumed'].includes(statusOn(track, day)))
        .map(({ id }) => `${day} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no words call a track open that is at or past its expiry, in English one day and in Spanish the next', () => {
    const wrong = days.flatMap((day, index) => {
      const language = languages[index % languages.length] ?? 'en';
      const today = scope(language, day);
      return oneOfEachKind
        .filter(({ expiresOn }) => day >= expiresOn)
        .filter((track) => isHopeful(statusWords(track, today), language))
        .map(({ id }) => `${day} ${id}`);
    });
    expect(oneOfEachKind.length).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  });
});

test.each(languages)('from the day of its expiry no words in %s call any track open', (language) => {
  const wrong = tracks.flatMap((track) =>
    [0, 1, 364, 365]
      .map((later) => addDays(track.expiresOn, later))
      .filter((day) => isHopeful(statusWords(track, scope(language, day)), language)),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)(
  'the words of the last day before the expiry are the ones looked for, in %s',
  (language) => {
    expect(hopeful(language).every((opening) => opening.length > 5)).toBe(true);
    const sure = tracks.filter(({ status }) => status === 'open' || status === 'presumed');
    expect(sure.length).toBeGreaterThan(20);
    for (const track of sure) {
      const words = statusWords(track, scope(language, addDays(track.expiresOn, -1)));
      expect([track.id, isHopeful(words, language)]).toEqual([track.id, true]);
    }
  },
);

const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    sector: fc.constantFrom(...sectors),
    age: fc.integer({ min: 14, max: 80 }),
    reach: fc.constantFrom(...reaches),
    pace: fc.constantFrom(...paces),
    weeks: fc.integer({ min: 1, max: 260 }),
    pay: fc.constantFrom(...payWishes),
    canPay: fc.integer({ min: 0, max: 10_000 }),
    education: fc.constantFrom(...educations),
    job: fc.constantFrom(...jobs),
    record: fc.boolean(),
    snap: fc.boolean(),
    tfa: fc.boolean(),
  },
  { requiredKeys: [] },
);

const seekerFor = (facts: Facts): Seeker => ({
  facts,
  rankedSectors: [],
  likedOccupations: [],
  unlikedOccupations: [],
  miles: () => null,
  aid: () => 'depends',
  rejected: [],
});

describe('whoever asks, on whatever day', () => {
  test('no ended track is recommended, and no expired one as more than unconfirmed', () => {
    fc.assert(
      fc.property(someFacts, anyDay, (facts, day) => {
        const { picks } = recommend(tracks, facts, seekerFor, day);
        for (const { track, status, reasons } of [...picks, ...matchTracks(tracks, seekerFor(facts), day)]) {
          expect(track.status).not.toBe('ended');
          if (day < track.expiresOn) continue;
          expect(status).toBe('unconfirmed');
          expect(reasons.filter(({ code }) => code === 'open' || code === 'presumed')).toEqual([]);
        }
      }),
    );
  });

  test('the words say no more than the status does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tracks),
        anyDay,
        fc.constantFrom(...languages),
        (track, day, language) => {
          const words = statusWords(track, scope(language, day));
          const status = statusOn(track, day);
          const sayable = ['open', 'presumed'].includes(status);
          expect(isHopeful(words, language)).toBe(sayable);
        },
      ),
    );
  });
});
