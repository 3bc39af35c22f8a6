import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerValue } from '../../../dialogs/conversation.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { routeOf } from '../../../dialogs/engine/route.ts';
import type { Scope } from '../../../dialogs/engine/scope.ts';
import { estimateYear } from '../../../dialogs/estimate/estimateYear.ts';
import { aidApplicationOf } from '../../../dialogs/estimate/exact/aidApplicationOf.ts';
import type { ExactAnswers } from '../../../dialogs/estimate/exact/exactAnswers.ts';
import { exactCase } from '../../../dialogs/estimate/exact/exactCase.ts';
import { exactFlow } from '../../../dialogs/estimate/exact/exactFlow.ts';
import { rangeOf } from '../../../dialogs/estimate/rough/incomeRanges.ts';
import type { RoughAnswers } from '../../../dialogs/estimate/rough/roughAnswers.ts';
import { roughHouseholds } from '../../../dialogs/estimate/rough/roughHouseholds.ts';
import { estimateAid, type AidEstimate } from '../../../guidance/fafsa/estimateAid.ts';
import { pellLikelihoodOfAny } from '../../../guidance/fafsa/pellLikelihood.ts';
import { incomeForPell } from '../../../guidance/fafsa/pell/incomeForPell.ts';
import { scopeWith } from '../facts/someAnswers.ts';
import { fafsaOf } from './households.ts';

type Stored = Readonly<Record<string, AnswerValue>>;

const dollars = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 150_000 }),
  fc.integer({ min: 0, max: 10_000_000 }),
);

/** An answer that a question's kind takes, whatever it is. */
function anyAnswer({ questions }: Flow, id: string): fc.Arbitrary<AnswerValue> {
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const { kind, words } = question;
  if (kind.name === 'money') return dollars;
  if (kind.name === 'number') return fc.integer({ min: 1, max: 20 });
  const asked = { key: words, scope: scopeWith({}) };
  const values = kind.options(asked).map(({ value }) => value);
  if (kind.name === 'several')
    return fc.oneof(fc.constant(['none']), fc.subarray(values.slice(0, -1), { minLength: 1 }));
  const clicked = values.map((value) => kind.click(value, asked)).filter((value) => value !== null);
  return fc.constantFrom(...clicked);
}

/** Some answer to every question of the exact part, also to those that will not be asked. */
const anyExact: fc.Arbitrary<Stored> = fc.record(
  Object.fromEntries(exactFlow.questions.map(({ id }) => [id, anyAnswer(exactFlow, id)])),
);

const yesNo = (value: string) => (value === 'yes' ? true : value === 'no' ? false : value);
const told = (answers: Readonly<Record<string, string>>): Stored =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, yesNo(value)]));
const anyFafsa = fc.constantFrom<Stored>(
  {},
  ...[fafsaOf.marriedParents, fafsaOf.motherAlone, fafsaOf.adult, fafsaOf.parentsUnreachable].map(told),
  { ...told(fafsaOf.adult), start: '2027-28', bornBefore: 'before-2004-01-01' },
  { start: '2026-27', senior: 'no', citizen: 'unsure' },
);

interface Answered {
  readonly scope: Scope;
  readonly answers: ExactAnswers;
  readonly next: string | undefined;
}

function answered(exact: Stored, fafsa: Stored): Answered {
  const scope = scopeWith({ exact, fafsa });
  const { answers, next } = routeOf(exactFlow, scope);
  return { scope, answers, next: next?.id };
}

/** Every number in a value but those that may be negative. */
function amountsIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(amountsIn) : [];
}

function estimateOf({ answers, scope }: Answered): AidEstimate {
  const year = estimateYear(scope);
  if (!year) throw new Error('no year');
  return estimateAid(aidApplicationOf(answers, scope), year.tables);
}

describe('any complete answers', () => {
  test('leave nothing to ask but a family’s size that cannot be true', () => {
    fc.assert(
      fc.property(anyExact, anyFafsa, (exact, fafsa) => {
        expect([undefined, 'familySize']).toContain(answered(exact, fafsa).next);
      }),
      { numRuns: 300 },
    );
  });

  test('make an application of whole dollars, none below $0, and a number in its range', () => {
    fc.assert(
      fc.property(anyExact, anyFafsa, (exact, fafsa) => {
        const all = answered(exact, fafsa);
        const application = aidApplicationOf(all.answers, all.scope);
        for (const amount of amountsIn(application)) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
        }
        const { studentAidIndex } = estimateOf(all);
        expect(studentAidIndex).toBeGreaterThanOrEqual(-1_500);
        expect(studentAidIndex).toBeLessThanOrEqual(999_999);
      }),
      { numRuns: 300 },
    );
  });

  test('are told, with a card for how the number came about and no empty words', () => {
    fc.assert(
      fc.property(anyExact, anyFafsa, (exact, fafsa) => {
        const { scope, answers } = answered(exact, fafsa);
        const { replies } = exactFlow.outcome(answers as Stored, scope);
        const cards = replies.flatMap((reply) => reply.cards);
        expect(cards.length).toBeGreaterThanOrEqual(2);
        const words = cards.flatMap((card) => [...card.paragraphs, ...card.facts.map(({ value }) => value)]);
        expect([...words, ...replies.map(({ text }) => text)].filter((text) => text.trim() === '')).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** The rough answers of the same family, sometimes less sure than the exact ones. */
function roughOf({ answers, scope }: Answered, unsure: boolean): RoughAnswers {
  const on = exactCase(answers, scope);
  const application = aidApplicationOf(answers, scope);
  const income = incomeForPell(application, true);
  const own = on.supports ? 'ownChildren' : 'ownAlone';
  const files = on.whose === 'own' ? own : on.couple ? 'twoParents' : 'oneParent';
  const none = on.whose === 'own' ? 'ownNone' : 'noParent';
  return {
    filing: unsure ? 'unsure' : on.filing === 'none' ? none : files,
    familySize: on.familySize,
    income: rangeOf(income),
    state: on.state === 'AK' ? 'ak' : on.state === 'HI' ? 'hi' : on.state === 'CT' ? 'ct' : 'other',
  };
}

const order = ['maximum', 'atLeastMinimum', 'onlyByIndex'] as const;

describe('the rough look', () => {
  test('never contradicts the exact number of the same family', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyExact, anyFafsa, fc.boolean(), (exact, fafsa, unsure) => {
        const all = answered(exact, fafsa);
        fc.pre(all.next === undefined);
        const year = estimateYear(all.scope);
        const { bachelors, provisional } = exactCase(all.answers, all.scope);
        fc.pre(year !== null && !bachelors && !provisional);
        const { pell, maxPell, minPell, studentAidIndex } = estimateOf(all);
        const rough = roughHouseholds(roughOf(all, unsure), all.scope);
        const { best, worst, answer } = pellLikelihoodOfAny(rough, year.tables.pell);
        seen.add(answer);
        if (maxPell !== null) expect(best).toBe('maximum');
        if (minPell !== null) expect(order.indexOf(best)).toBeLessThanOrEqual(1);
        if (minPell !== null) expect(worst).not.toBe('maximum');
        if (answer === 'maximum') expect(maxPell).not.toBeNull();
        if (answer === 'onlyByIndex') expect([maxPell, minPell]).toEqual([null, null]);
        const noneFrom = year.tables.pell.amounts?.noneFromIndex ?? Infinity;
        if (worst !== 'onlyByIndex' && studentAidIndex < noneFrom) expect(pell.kind).not.toBe('none');
      }),
      { numRuns: 1_500, seed: 2026 },
    );
    expect([...seen].sort()).toEqual(['atLeastMinimum', 'maximum', 'maybe', 'onlyByIndex']);
  });
});
