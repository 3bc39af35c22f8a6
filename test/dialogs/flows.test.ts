import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { flows } from '../../dialogs/flows.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { answersAt, answersIn, enter, go, openQuestion, type Move, type Place } from './walk.ts';

/** No flow takes this many turns, even when every button of a question that takes several is pressed. */
const farthest = 80;

/** How often a question is met before the walk stops trying all of its answers. */
const visits = 3;

const longestReply = 90;

interface Step {
  readonly from: Place;
  readonly move: Move;
  readonly to: Place;
}

/** Tries every answer of every question that can be reached, from the first few states in which each is met. */
function everyStep(flow: Flow, language: Language): readonly Step[] {
  const met = new Map<string, number>();
  const waiting = [enter(flow, language)];
  const steps: Step[] = [];
  for (const from of waiting) {
    const question = openQuestion(flow, from.conversation);
    const times = met.get(question?.id ?? '') ?? 0;
    if (!question || times >= visits) continue;
    met.set(question.id, times + 1);
    const found = answersAt(flow, from).map((move) => ({ from, move, to: go(from.conversation, move) }));
    steps.push(...found);
    waiting.push(...found.map(({ to }) => to));
  }
  return steps;
}

/** The places that a walk passes, choosing as the numbers say. */
function walk(flow: Flow, language: Language, turns: readonly number[]): readonly Place[] {
  const places = [enter(flow, language)];
  for (const number of turns) {
    const place = places.at(-1);
    const moves = place ? answersAt(flow, place) : [];
    const move = moves[number % moves.length];
    if (!place || !move) break;
    places.push(go(place.conversation, move));
  }
  return places;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function tooMuch({ text }: Reply): boolean {
  return wordsIn(text) > longestReply || text.split('?').length > 2;
}

describe.each(
  [...flows.values()].flatMap((flow) => languages.map((language) => ({ id: flow.id, language, flow }))),
)('the flow $id in $language', ({ flow, language }) => {
  const steps = everyStep(flow, language);
  const other = languages.find((each) => each !== language);

  test('asks every one of its questions of somebody', () => {
    const met = new Set(steps.map(({ from }) => openQuestion(flow, from.conversation)?.id));
    expect(flow.questions.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  test('takes every answer it offers: the next thing is a question or the outcome, never the same again', () => {
    const stuck = steps.filter(({ from, to }) => {
      const [before, after] = [from, to].map(({ conversation }) => conversation.open);
      const sameQuestion = before?.question === after?.question;
      return sameQuestion && JSON.stringify(before?.picked) === JSON.stringify(after?.picked);
    });
    expect(stuck.map(({ move }) => move)).toEqual([]);
  });

  test('words every answer, also after a change of language', () => {
    for (const { from } of steps) {
      const switched = go(from.conversation, {
        text: '',
        choice: { command: 'language', value: other ?? '' },
      });
      const labels = [from, switched].map(({ replies }) =>
        replies.flatMap(({ options }) => options.map(({ label }) => label)),
      );
      expect(labels.flat().filter((label) => label.trim() === '')).toEqual([]);
      expect(labels[1]?.length).toBe(labels[0]?.length);
    }
  });

  test('asks the same question again in the other language', () => {
    for (const { from } of steps) {
      const { conversation } = go(from.conversation, {
        text: '',
        choice: { command: 'language', value: other ?? '' },
      });
      expect({ ...conversation.open, asking: 0 }).toEqual({ ...from.conversation.open, asking: 0 });
      expect(conversation.language).toBe(other);
    }
  });

  test('takes the words on a button for the button', () => {
    for (const { from, move, to } of steps) {
      if (openQuestion(flow, from.conversation)?.kind.name === 'several') continue;
      const { conversation } = go(from.conversation, { text: move.text });
      expect([move.text, answersIn(flow, conversation)]).toEqual([
        move.text,
        answersIn(flow, to.conversation),
      ]);
    }
  });

  test('undoes exactly one answer on “back”', () => {
    for (const { from, to } of steps) {
      const question = openQuestion(flow, from.conversation);
      if (!openQuestion(flow, to.conversation) || to.conversation.open?.picked) continue;
      const back = go(to.conversation, { text: '', choice: { command: 'back' } });
      expect(back.conversation.open?.question).toBe(question?.id);
      expect(answersIn(flow, back.conversation)).toEqual(answersIn(flow, from.conversation));
    }
  });

  test('asks at most one thing at a time, and briefly', () => {
    const said = steps.flatMap(({ from, to }) => [from, to]).map(({ replies }) => replies);
    expect(
      said
        .flat()
        .filter(tooMuch)
        .map(({ text }) => text),
    ).toEqual([]);
    const asking = said.map(
      (replies) => replies.filter(({ because }) => because.question !== undefined).length,
    );
    expect(Math.max(...asking)).toBe(1);
  });

  test('always comes to an outcome', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: farthest, maxLength: farthest }), (turns) => {
        const places = walk(flow, language, turns);
        const end = places.at(-1);
        expect(end?.conversation.open).toBeNull();
        expect(end?.replies.length).toBeGreaterThan(0);
        expect(end?.replies.filter(tooMuch)).toEqual([]);
        expect(Object.keys(end?.conversation.finished ?? {})).toContain(flow.id);
      }),
      { numRuns: 40, seed: 2026 },
    );
  });
});
