import { describe, expect, test } from '@jest/globals';
import type { AnswerValue, StoredAnswer } from '../../../dialogs/conversation.ts';
import { newConversation } from '../../../dialogs/conversation.ts';
import type { Question } from '../../../dialogs/engine/flow.ts';
import { routeOf } from '../../../dialogs/engine/route.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { fafsaFlow } from '../../../dialogs/fafsa/fafsaFlow.ts';
import { fafsaPlanCard } from '../../../dialogs/fafsa/fafsaPlan.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { guide } from './fafsaTalk.ts';

type Stored = Readonly<Record<string, StoredAnswer>>;

const today = '2026-11-22';

function scopeWith(stored: Stored) {
  return scopeOf(guide, { ...newConversation('en'), answers: { fafsa: stored } }, today);
}

/** Every way through the questions from these answers on, as stored answers; `only` stops at any other question. */
function everyWay(stored: Stored, only?: readonly string[]): readonly Stored[] {
  const { next } = routeOf(fafsaFlow, scopeWith(stored));
  if (!next || only?.includes(next.id) === false) return [stored];
  return valuesOf(next, stored).flatMap((value) => everyWay({ ...stored, [next.id]: { value } }, only));
}

function valuesOf({ id, kind, optional }: Question, stored: Stored): readonly (AnswerValue | null)[] {
  const asked = { key: `fafsa.${id}`, scope: scopeWith(stored) };
  const clicked = kind.options(asked).flatMap(({ value }) => kind.click(value, asked) ?? []);
  return [...clicked.flat(), ...(optional ? [null] : [])];
}

function outcomeOf(stored: Stored): readonly Reply[] {
  const scope = scopeWith(stored);
  return fafsaFlow.outcome(routeOf(fafsaFlow, scope).answers, scope).replies;
}

const citizen = { start: { value: '2026-27' }, senior: { value: 'no' }, citizen: { value: 'eligible' } };
const nothingApplies = Object.fromEntries(
  [
    'married',
    'graduate',
    'activeDuty',
    'veteran',
    'childrenOrDependents',
    'orphanFosterWard',
    'emancipatedMinor',
    'legalGuardianship',
    'homelessAtRisk',
    'unusualCircumstances',
  ].map((id) => [id, { value: false }]),
);
const dependent: Stored = { ...citizen, bornBefore: { value: 'after-2003-01-01' }, ...nothingApplies };

/** What every outcome of the federal form must be. */
function problemsOf(stored: Stored): readonly string[] {
  const replies = outcomeOf(stored);
  const rules = replies.map(({ because }) => because.rule);
  const cards = replies.flatMap((reply) => reply.cards);
  return [
    ...(replies.length === 4 ? [] : ['not four replies']),
    ...(/^fafsa\.(?:independent|dependent|provisional)$/.test(rules[0] ?? '')
      ? []
      : [`says ${rules[0] ?? 'nothing'}`]),
    ...(cards.some(({ checklist }) => checklist.length >= 6) ? [] : ['no list of things to have']),
    ...(replies.at(-1)?.options.length === 5 ? [] : ['no ways on']),
    ...(fafsaPlanCard(scopeWith(stored)) ? [] : ['nothing for the plan']),
  ].map((problem) => `${problem}: ${JSON.stringify(stored)}`);
}

describe('every combination of answers', () => {
  test('on dependency ends in one of the three ways to file', () => {
    const refusing = { parents: { value: 'refuse' }, spouseJoint: { value: 'unsure-2024' } };
    const all = everyWay({ ...citizen, ...refusing });
    expect(all.length).toBeGreaterThan(300);
    expect(all.flatMap(problemsOf)).toEqual([]);
    const ends = new Set(all.map((stored) => outcomeOf(stored)[0]?.because.rule));
    expect([...ends].sort()).toEqual(['fafsa.dependent', 'fafsa.independent', 'fafsa.provisional']);
  });

  test('on parents ends with at least the student on the form', () => {
    const all = everyWay(dependent);
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap(problemsOf)).toEqual([]);
  });

  test('on start, school and status leads to a form or to the state’s ways', () => {
    const early = everyWay({}, ['start', 'senior', 'fallStart', 'citizen']);
    const startsAndClasses = 3 * 3;
    const sayFallOrNot = 1;
    expect(early).toHaveLength((startsAndClasses + sayFallOrNot) * 4);
    const ends = early.flatMap((stored) => {
      const older = everyWay({ ...stored, married: { value: false } }, ['bornBefore'])[0] ?? {};
      return outcomeOf(older)[0]?.because.rule;
    });
    expect(new Set(ends)).toEqual(new Set(['fafsa.independent', 'fafsa.stateAid']));
  });
});

test('there is nothing for the plan before the last question is answered', () => {
  expect(fafsaPlanCard(scopeWith({}))).toBeNull();
  expect(fafsaPlanCard(scopeWith(citizen))).toBeNull();
  expect(fafsaPlanCard(scopeWith(dependent))).toBeNull();
});
