import { expect, test } from '@jest/globals';
import { seekersFor } from '../../../dialogs/training/seekersFor.ts';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { grownCatalogue } from '../../../tools/grownCatalogue.ts';
import { today } from './someTracks.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const { catalogue } = projectGuide();
const seekerFor = seekersFor(catalogue, {
  rankedSectors: [],
  likedOccupations: [],
  unlikedOccupations: [],
  rejected: [],
});

/** How often somebody's distances and funds are asked for. */
function timesAsked(tracks: readonly Track[], facts: Facts): number {
  const seeker = seekerFor(facts);
  let asked = 0;
  const counted =
    <Part, Answer>(answer: (part: Part) => Answer) =>
    (part: Part) => {
      asked += 1;
      return answer(part);
    };
  matchTracks(tracks, { ...seeker, miles: counted(seeker.miles), aid: counted(seeker.aid) }, today);
  return asked;
}

const everybody: Facts = { town: 'hartford' };

test('tracks in which the same is seen are judged once, however many they are', () => {
  const copies = Array.from({ length: 10 }, (_, copy) =>
    catalogue.trackList.map((track) => ({ ...track, id: `${track.id}-${copy}` })),
  );
  const once = timesAsked(catalogue.trackList, everybody);
  expect(once).toBeGreaterThan(20);
  expect(timesAsked(copies.flat(), everybody)).toBe(once);
});

test('what a catalogue tenfold in other places, for other prices, asks for grows far less than it does', () => {
  const grown = grownCatalogue(catalogue, 10);
  expect(grown).toHaveLength(10 * catalogue.trackList.length);
  expect(new Set(grown.map(({ id }) => id)).size).toBe(grown.length);
  const faces = new Set(
    grown.map(({ free, funds, price, towns }) => JSON.stringify([free, funds, price, towns])),
  );
  expect(faces.size).toBeGreaterThan(3 * catalogue.trackList.length);
  expect(timesAsked(grown, everybody)).toBeLessThan(
    0.4 * 10 * timesAsked(catalogue.trackList, everybody) * 2,
  );
});
