/**
 * `npm run bench:sai`: how long one exact aid estimate and one rough answer take, over a fixed set of families under all three formulas.
 * Beside microseconds it prints how often JSON.parse could read one of these families in that time, which differs less between
 * machines. It ends with 1 where an estimate's median takes 100 microseconds or more.
 */
import { aidYears } from '../dist/tools/sai/aidYears.js';
import { aidTables } from '../dist/guidance/fafsa/aidTables.js';
import { estimateAid } from '../dist/guidance/fafsa/estimateAid.js';
import { pellLikelihood } from '../dist/guidance/fafsa/pellLikelihood.js';

const mostMicroseconds = 100;
const year = aidYears().get('2026-27');
const { tables } = aidTables(year);
const families = [0, 15_000, 30_000, 60_000, 90_000, 250_000].flatMap((income) =>
  [1, 2, 4, 7].flatMap((familySize) =>
    households(income).map((household) => familyOf(income, familySize, household)),
  ),
);
const texts = families.map((family) => JSON.stringify(family));
const roughly = families.map(({ familySize, state, household, student }) => ({
  familySize,
  state,
  income: { low: student.adjustedGrossIncome, high: student.adjustedGrossIncome + 15_000 },
  kind: household.kind,
  files: household.files,
  singleParent: null,
  hasDependents: household.hasDependents ?? null,
}));

const yardstick = medianOf((place) => JSON.parse(texts[place]));
const measured = [
  ['one exact estimate', (place) => estimateAid(families[place], tables)],
  ['one rough answer', (place) => pellLikelihood(roughly[place], tables.pell)],
  ['the tables of a year', () => aidTables(year)],
].map(([name, run]) => {
  const microseconds = medianOf(run);
  return { name, microseconds, 'times JSON.parse of a family': microseconds / yardstick };
});
console.log(`${families.length} families; JSON.parse of one: ${yardstick.toFixed(2)} microseconds`);
console.table(measured);
if (measured[0].microseconds >= mostMicroseconds) process.exitCode = 1;

function familyOf(income, familySize, household) {
  return {
    state: 'CT',
    familySize,
    student: moneyOf(income),
    household,
    bachelorsDegree: false,
    parentKilledInLineOfDuty: 'no',
  };
}

function households(income) {
  const rest = { files: true, singleParent: false };
  return [
    { kind: 'dependent', parents: moneyOf(income * 2), ...rest },
    { kind: 'independent', married: false, hasDependents: false, provisional: false, ...rest },
    { kind: 'independent', married: true, hasDependents: true, provisional: false, ...rest },
  ];
}

function moneyOf(income) {
  return {
    adjustedGrossIncome: income,
    incomeTaxPaid: Math.round(income / 12),
    deductibleRetirementPayments: 0,
    taxExemptInterest: 20,
    untaxedIraDistributions: 0,
    untaxedPensions: 300,
    foreignEarnedIncomeExclusion: 0,
    taxableGrants: 0,
    educationCredits: 500,
    workStudy: 0,
    earnedIncome: [Math.round(income / 2), Math.round(income / 3)],
    returnKind: 'joint',
    assets: { childSupport: 0, cash: 4_000, investments: 2_000, businessOrFarm: 30_000 },
  };
}

/** Microseconds of one call: the median over rounds through all families, after some to warm up. */
function medianOf(run) {
  const times = [];
  for (let round = 0; round < 600; round += 1) {
    const begun = performance.now();
    for (let place = 0; place < families.length; place += 1) run(place);
    if (round >= 100) times.push(((performance.now() - begun) * 1000) / families.length);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)];
}
