import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flows } from '../../dialogs/flows.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { languages } from '../../guidance/language.ts';
import { answersIn, everyStep, go, openQuestion, walk } from './walk.ts';

/** No flow takes this many turns, even when every button of a question that takes several is pressed. */
const farthest = 80;

const longestReply = 90;

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
  const places = [...new Set(steps.map(({ from }) => from))];
  const other = languages.find((each) => each !== language) ?? language;
  const choice = { command: 'language', value: other } as const;
  const switched = places.map((from) => ({ from, to: go(from.conversation, { text: '', choice }) }));

  test('has a question to begin with', () => {
    expect(places.length).toBeGreaterThan(0);
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
    for (const { from, to } of switched) {
      const labels = [from, to].map(({ replies }) =>
        replies.flatMap(({ options }) => options.map(({ label }) => label)),
      );
      expect(labels.flat().filter((label) => label.trim() === '')).toEqual([]);
      expect(labels[1]?.length).toBe(labels[0]?.length);
    }
  });

  test('asks the same question again in the other language', () => {
    for (const { from, to } of switched) {
      expect({ ...to.conversation.open, asking: 0 }).toEqual({ ...from.conversation.open, asking: 0 });
      expect(to.conversation.language).toBe(other);
    }
  });

  test('takes the words on a button for the button', () => {
    for (const { from, move, to } of steps) {
      const question = openQuestion(flow, from.conversation);
      if (from.conversation.open?.picked) continue;
      const { conversation } = go(from.conversation, { text: move.text });
      const picked = to.conversation.open?.picked;
      const expected = picked
        ? { ...answersIn(flow, from.conversation), [question?.id ?? '']: { value: picked } }
        : answersIn(flow, to.conversation);
      expect([move.text, answersIn(flow, conversation)]).toEqual([move.text, expected]);
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
      { numRuns: flow.adaptive ? 10 : 40, seed: 2026 },
    );
  });
});
