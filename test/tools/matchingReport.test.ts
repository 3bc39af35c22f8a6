import { expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { matchingReport } from '../../tools/matchingReport.ts';
import { matchingTables } from '../../tools/matchingTables.ts';

const occupations = [...loadCatalogue(dataFolder()).occupations.values()];
const report = matchingReport(occupations, 1, 5);

test('the report is the same for the same seed and another for another', () => {
  expect(matchingReport(occupations, 1, 5)).toEqual(report);
  expect(matchingReport(occupations, 1, 6)).not.toEqual(report);
});

test('luck is counted over the sectors that have occupations', () => {
  const { chance, occupations: counts } = report;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(occupations.length);
  expect(chance.shuffled).toBeCloseTo(3 / Object.keys(counts).length, 9);
  expect(chance.largestThree).toBeGreaterThan(chance.shuffled);
});

test('the more noise, the less reliable the answers', () => {
  const alphas = report.levels.map(({ alphaOfFour }) => alphaOfFour);
  expect(alphas).toEqual(alphas.toSorted((one, other) => other - one));
  for (const { alphaOfFour, alphaOfTwo } of report.levels) expect(alphaOfFour).toBeGreaterThan(alphaOfTwo);
});

test('the tables show every level of noise and every sector, in even columns', () => {
  const tables = matchingTables(report).split('\n\n').slice(2);
  for (const table of tables) {
    const [, ...rows] = table.split('\n');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(table).not.toContain('NaN');
  }
  expect(tables[0]?.split('\n')).toHaveLength(2 + report.levels.length);
  for (const sector of Object.keys(report.occupations)) expect(tables[1]).toContain(`\n${sector} `);
});
