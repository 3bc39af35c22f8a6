/**
 * `npm run bench:matching`: how long one recommendation over the whole catalogue takes, and choosing the next question, with the
 * catalogue as it is and with ten times as many tracks, made up (tools/grownCatalogue.ts). Medians over everybody in a fixed set of residents.
 */
import { loadGuide } from '../dist/data/guide.js';
import { seekersFor } from '../dist/dialogs/training/seekersFor.js';
import { askableFacts, likelyAnswers } from '../dist/guidance/matching/likelyAnswers.js';
import { nextFact } from '../dist/guidance/matching/nextFact.js';
import { recommend } from '../dist/guidance/matching/recommend.js';
import { grownCatalogue } from '../dist/tools/grownCatalogue.js';

const today = '2026-11-22';
const { catalogue } = loadGuide();
const tracks = catalogue.trackList;
const tenfold = grownCatalogue(catalogue, 10);
const seekerFor = seekersFor(catalogue, {
  rankedSectors: [],
  likedOccupations: [],
  unlikedOccupations: [],
  rejected: [],
});
const residents = likelyAnswers.sector.flatMap((sector) =>
  likelyAnswers.town.flatMap((town) =>
    likelyAnswers.reach.flatMap((reach) => [
      { sector, town, reach },
      { sector, town, reach, times: ['evenings'], education: 'none', canPay: 0 },
      { town, reach, pay: 'earn' },
    ]),
  ),
);

const measured = [
  ['one recommendation', (all, facts) => recommend(all, facts, seekerFor, today)],
  ['the next question', (all, facts) => nextFact({ tracks: all, facts, seekerFor, today }, askableFacts)],
].map(([name, run]) => {
  const now = medianOf(run, tracks);
  const then = medianOf(run, tenfold);
  return { name, 'ms now': now, 'ms tenfold': then, ratio: then / now };
});
console.log(`${tracks.length} tracks, ${tenfold.length} tenfold, ${residents.length} residents`);
console.table(measured);

function medianOf(run, all) {
  const times = [];
  for (let round = 0; round < 4; round += 1)
    for (const facts of residents) {
      const begun = performance.now();
      run(all, facts);
      if (round > 0) times.push(performance.now() - begun);
    }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)];
}
