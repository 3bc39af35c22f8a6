/** Figures of several services side by side. */
import { inTurn, median } from './load.mjs';

const levels = [1, 16, 64];
const columns = { rate: 'turns/s', p50: 'p50 ms', p99: 'p99 ms', processor: 'cpu ms/turn' };

/**
 * Rounds at 1, 16 and 64 residents at once. `servicesAt(atOnce)` gives the services of a level; prints a table with the ratio of the
 * first one to each other and gives medians, lowest and highest by level and service. Failed turns make the process fail.
 */
export async function atLevels(servicesAt, { rounds, seconds }) {
  const figures = {};
  for (const atOnce of levels) {
    const results = await inTurn(servicesAt(atOnce), {
      rounds,
      seconds,
      atOnce,
      warmUp: seconds,
      quiet: true,
    });
    const all = Object.fromEntries([...results].map(([name, each]) => [name, summary(each)]));
    figures[atOnce] = all;
    print(`${atOnce} at once`, all);
  }
  return figures;
}

/** Median, lowest and highest of each figure. */
export function summary(results) {
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
  const of = (part) => {
    const values = results.map((result) => result[part]);
    return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
  };
  return Object.fromEntries([...Object.keys(columns), 'failed'].map((part) => [part, of(part)]));
}

function print(title, all) {
  const [ours] = Object.values(all);
  process.stdout.write(`${title}\n`);
  for (const [name, of] of Object.entries(all)) {
    const cells = Object.entries(columns).map(([part, label]) => `${written(of[part])} ${label}`);
    const rate = (ours.rate.median / of.rate.median).toFixed(2);
    const cost = (ours.processor.median / of.processor.median).toFixed(2);
    const ratio = of === ours ? '' : `   ours ${rate} times the turns at ${cost} times the cpu`;
    const failed = of.failed.highest > 0 ? `   FAILED ${of.failed.highest}` : '';
    process.stdout.write(`  ${name.padEnd(14)} ${cells.join('   ')}${ratio}${failed}\n`);
  }
}

function written({ median: middle, lowest, highest }) {
  const digits = middle < 10 ? 2 : 0;
  const [value, low, high] = [middle, lowest, highest].map((each) => each.toFixed(digits));
  return `${value.padStart(6)} (${low}-${high})`;
}
