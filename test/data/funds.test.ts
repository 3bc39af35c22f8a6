import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { conditionIds } from '../../guidance/facts/conditions.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { conditionsIn } from '../../guidance/funding/fundRules.ts';
import { fundingFacts } from '../../guidance/funding/fundingAnswers.ts';
import { nextFundingFact } from '../../guidance/funding/nextFundingFact.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';

const { funds, tracks, fafsaYears } = loadCatalogue(dataFolder());
const all = [...funds.values()];

const dollars = (fact?: { readonly value: number | null }) => `$${fact?.value?.toLocaleString('en-US')}`;

/** The funds that may pay for somebody, by id. */
function mayPay(facts: Facts): readonly string[] {
  return all.filter((fund) => fundVerdict(fund, facts).verdict === 'may').map(({ id }) => id);
}

function verdictOf(id: string, facts: Facts) {
  const fund = funds.get(id);
  if (!fund) throw new Error(`no fund ${id}`);
  return fundVerdict(fund, facts);
}

function unlikely(facts: Facts): readonly string[] {
  return all.filter((fund) => fundVerdict(fund, facts).verdict === 'unlikely').map(({ id }) => id);
}

describe('the funds', () => {
  test('are each of use: they pay for some track, for any training, or on their own', () => {
    const named = new Set([...tracks.values()].flatMap((track) => track.funds));
    const onTheirOwn = ['adult-education', 'veteran-tuition-waiver'];
    const idle = all.filter(
      ({ id, anyTraining }) => !anyTraining && !named.has(id) && !onTheirOwn.includes(id),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('never ask students without papers to file the FAFSA', () => {
    const forThem = all.filter(({ conditions }) => conditions.includes('undocumented'));
    expect(forThem.map(({ id }) => id)).toEqual(['aactus']);
    expect(forThem.filter(({ needsFafsa }) => needsFafsa)).toEqual([]);
  });

  test('that need the FAFSA say so in words and in conditions', () => {
    for (const { id, needsFafsa, condition, conditions } of all) {
      if (needsFafsa)
        expect([id, condition.en, condition.es]).toEqual([
          id,
          ...[1, 2].map(() => expect.stringContaining('FAFSA')),
        ]);
      expect([id, conditions.includes('files-fafsa')]).toEqual([id, needsFafsa]);
    }
  });

  test('of the state are for its residents', () => {
    const ofState = all.filter(({ payer }) => payer === 'state');
    expect(ofState.length).toBeGreaterThan(4);
    for (const { conditions } of ofState) expect(conditions).toContain('connecticut-resident');
  });

  test('name whom to ask, but for an employer of the resident’s own', () => {
    expect(all.filter(({ ask }) => ask.length === 0).map(({ id }) => id)).toEqual(['employer-tuition']);
  });

  test('that name an award or tax year’s figures say until when they hold', () => {
    const ofAYear = all.filter(({ pays, notConfirmed }) => /20\d\d-\d\d/.test(pays.en + notConfirmed.en));
    expect(ofAYear.map(({ id }) => id)).toEqual(['pell', 'roberta-willis']);
    expect(ofAYear.filter(({ expiresOn }) => expiresOn === undefined)).toEqual([]);
  });

  test('tell of Pell the amounts of the newest award year that are known', () => {
    const known = [...fafsaYears.values()].filter(({ pellMaximum }) => pellMaximum.confirmed);
    const newest = known.toSorted((one, other) => (one.awardYear < other.awardYear ? 1 : -1))[0];
    for (const { pays } of all.filter(({ id }) => id === 'pell'))
      for (const words of [pays.en, pays.es])
        for (const told of [newest?.awardYear, dollars(newest?.pellMinimum), dollars(newest?.pellMaximum)])
          expect(words).toContain(told);
  });

  test('say what could not be confirmed, in both languages', () => {
    for (const { notConfirmed } of all) expect(notConfirmed.es).not.toBe(notConfirmed.en);
  });

  test('and the tracks between them set every condition there is', () => {
    const set = new Set(
      [...all, ...tracks.values()].flatMap(({ conditions }) => conditions.flatMap(conditionsIn)),
    );
    expect(conditionIds.filter((id) => !set.has(id))).toEqual([]);
  });
});

describe('the facts that the funds turn on', () => {
  const turning = (known: Facts) =>
    fundingFacts.filter((fact) => {
      const others = fundingFacts.filter((other) => other !== fact);
      return nextFundingFact(all, known, others) === fact;
    });

  test('can each change a verdict for somebody', () => {
    const turnLate: Facts = { age: 20, education: 'connecticut', citizen: 'eligible', lowIncome: false };
    const found = new Set([{}, turnLate, { age: 40 }].flatMap(turning));
    expect(fundingFacts.filter((fact) => !found.has(fact))).toEqual([]);
  });

  test('are all that they wait for', () => {
    const waitedFor = new Set(all.flatMap((fund) => fundVerdict(fund, { education: 'none', age: 20 }).facts));
    expect([...waitedFor].filter((fact) => !fundingFacts.some((each) => each === fact))).toEqual([]);
    expect(waitedFor.size).toBeGreaterThan(8);
  });
});

describe('what may pay', () => {
  const graduate = {
    town: 'hartford',
    age: 19,
    education: 'connecticut',
    citizen: 'eligible',
    enrolment: 'none',
  } as const;

  test('for a graduate of a Connecticut high school is free tuition and Pell', () => {
    expect(mayPay(graduate)).toEqual(expect.arrayContaining(['pact', 'pell', 'roberta-willis']));
  });

  test('for a senior who is still in high school is free tuition and Pell, and no adult education', () => {
    const senior: Facts = { ...graduate, age: 17, education: 'highSchool' };
    expect(mayPay(senior)).toEqual(expect.arrayContaining(['pact', 'pell']));
    expect(unlikely(senior)).toContain('adult-education');
  });

  test('for somebody with DACA or without papers is AACTUS and work with a wage, never what needs the FAFSA', () => {
    const dreamer: Facts = { ...graduate, citizen: 'other' };
    expect(mayPay(dreamer)).toEqual(
      expect.arrayContaining(['aactus', 'apprenticeship-wage', 'adult-education']),
    );
    expect(unlikely(dreamer)).toEqual(
      expect.arrayContaining(['pact', 'pell', 'roberta-willis', 'workforce-pell']),
    );
    expect(unlikely(graduate)).toContain('aactus');
  });

  test('for somebody laid off is the money for dislocated workers, whatever the income', () => {
    expect(mayPay({ age: 45, laidOff: true, lowIncome: false })).toContain('wioa-dislocated');
    expect(unlikely({ age: 45, laidOff: false, lowIncome: false })).toEqual(
      expect.arrayContaining(['wioa-dislocated', 'wioa-youth']),
    );
  });

  test('for somebody on SNAP is SNAP training, but not beside TFA', () => {
    expect(mayPay({ snap: true, tfa: false })).toContain('snap-training');
    expect(unlikely({ snap: true, tfa: true })).toContain('snap-training');
    expect(mayPay({ snap: true, age: 30 })).toContain('wioa-adult');
  });

  test('for a teenager in high school with a low income is the youth money, and none of the adults’', () => {
    const facts: Facts = { age: 15, education: 'highSchool', lowIncome: true };
    expect(mayPay(facts)).toContain('wioa-youth');
    expect(unlikely(facts)).toContain('wioa-adult');
  });

  test('for a veteran with a disability are the veterans’ routes and vocational rehabilitation', () => {
    expect(mayPay({ town: 'avon', veteran: true, disability: true })).toEqual(
      expect.arrayContaining([
        'gi-bill',
        'veteran-readiness',
        'veteran-tuition-waiver',
        'rehabilitation-services',
      ]),
    );
    expect(unlikely({ veteran: false })).toEqual(
      expect.arrayContaining(['gi-bill', 'veteran-readiness', 'veteran-tuition-waiver']),
    );
  });

  test('for a graduate with a bachelor degree is no Pell, but perhaps Workforce Pell', () => {
    const facts: Facts = { ...graduate, education: 'bachelor' };
    expect(unlikely(facts)).toContain('pell');
    expect(mayPay(facts)).toContain('workforce-pell');
  });

  test('for a graduate with a bachelor degree is no Willis; whether free tuition is, only the campus can tell', () => {
    const facts: Facts = { ...graduate, education: 'bachelor' };
    expect(unlikely(facts)).toContain('roberta-willis');
    expect(verdictOf('pact', facts)).toMatchObject({
      verdict: 'may',
      open: expect.arrayContaining(['first-time-student']),
    });
  });

  test('with federal need money takes a diploma', () => {
    expect(unlikely({ ...graduate, education: 'none' })).toEqual(
      expect.arrayContaining(['pell', 'workforce-pell', 'roberta-willis']),
    );
  });

  test.each<[string, Facts]>([
    ['finished high school elsewhere', { education: 'abroad' }],
    ['was older than 30 in 2012', { age: 50 }],
  ])('for students without papers is no aid of the state for who %s', (_, more) => {
    const dreamer: Facts = { ...graduate, citizen: 'other' };
    expect(unlikely({ ...dreamer, ...more })).toContain('aactus');
    expect(verdictOf('aactus', { ...dreamer, age: 47 })).toMatchObject({
      verdict: 'may',
      open: ['age-30-in-2012', 'half-time'],
    });
  });

  test('with more than a low income is the adults’ money when the center has some left', () => {
    const facts: Facts = { age: 45, lowIncome: false };
    expect(verdictOf('wioa-adult', facts)).toMatchObject({ verdict: 'depends', facts: [] });
  });

  test.each<[Facts, string]>([
    [{ age: 23, education: 'connecticut', enrolment: 'none' }, 'may'],
    [{ age: 15, education: 'none', enrolment: 'none' }, 'unlikely'],
    [{ age: 20, education: 'connecticut', enrolment: 'college', lowIncome: true }, 'may'],
    [{ age: 22, education: 'connecticut', enrolment: 'college', lowIncome: true }, 'unlikely'],
    [{ age: 16, education: 'highSchool', lowIncome: false }, 'unlikely'],
    [{ age: 16, education: 'highSchool' }, 'depends'],
  ])('of the youth money for %j is %s', (facts, verdict) => {
    expect(verdictOf('wioa-youth', facts).verdict).toBe(verdict);
  });

  test('for somebody without a diploma is adult education first', () => {
    const facts: Facts = { ...graduate, education: 'none' };
    expect(mayPay(facts)).toContain('adult-education');
    expect(unlikely(facts)).toContain('pact');
  });
});
