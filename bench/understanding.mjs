/**
 * `npm run bench:understanding`: how long it takes to understand one message of the evaluation set with nothing open (danger, commands,
 * guess, article), how long the model takes to load (without the modules that the
 * service loads anyway), and how much memory it holds.
 */
import { readFileSync } from 'node:fs';

const { loadUnderstanding } = await import('../dist/data/understandingFile.js');
const before = memory();
const begun = performance.now();
const understanding = loadUnderstanding('data');
const loaded = { 'model loads in ms': performance.now() - begun, 'model holds MB': memory() - before };

const { loadGuide } = await import('../dist/data/guide.js');
const { understandMessage } = await import('../dist/dialogs/understanding/understandMessage.js');
const guide = { ...loadGuide(), understanding };
const messages = ['en', 'es'].flatMap((language) => {
  const { wishes, oos } = JSON.parse(readFileSync(`test/understanding/${language}.json`, 'utf8'));
  return [...Object.values(wishes).flat(), ...oos].map((text) => ({ text, removed: [], language }));
});
const times = [];
for (let round = 0; round < 4; round += 1)
  for (const message of messages) {
    const start = performance.now();
    understandMessage(message, guide);
    if (round > 0) times.push(performance.now() - start);
  }
times.sort((one, other) => one - other);
const at = (share) => times[Math.floor(times.length * share)];
console.table([{ messages: messages.length, 'median ms': at(0.5), 'p99 ms': at(0.99), ...loaded }]);

/** Megabytes in use, after clearing up where Node lets us (`--expose-gc`). */
function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
