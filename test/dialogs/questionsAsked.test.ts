import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Conversation } from '../../dialogs/conversation.ts';
import type { Adaptive, Flow } from '../../dialogs/engine/flow.ts';
import { routeOf } from '../../dialogs/engine/route.ts';
import { scopeOf, type Scope } from '../../dialogs/engine/scope.ts';
import { factsIn } from '../../dialogs/facts/factsIn.ts';
import { flows } from '../../dialogs/flows.ts';
import { sectors } from '../../guidance/matching/track.ts';
import { conversationWith } from './facts/someAnswers.ts';
import { answersIn, everyStep, openQuestion, walk } from './walk.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
const listed = [...flows.values()].filter((flow) => !flow.adaptive);
const adaptive = [...flows.values()].flatMap((flow) =>
  flow.adaptive ? [{ id: flow.id, flow, settings: flow.adaptive }] : [],
);

function scopeIn(conversation: Conversation): Scope {
  return scopeOf(guide, conversation, '2026-11-22');
}

/** Conversations in which questions of the flow were answered, each in several ways. */
function met(flow: Flow): readonly Conversation[] {
  return everyStep(flow, 'en').map(({ from }) => from.conversation);
}

test.each(listed.map((flow) => ({ id: flow.id, flow })))(
  'the flow $id asks every one of its questions of somebody',
  ({ flow }) => {
    const asked = new Set(met(flow).map((conversation) => openQuestion(flow, conversation)?.id));
    expect(flow.questions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  },
);

/** Residents who want any kind of work, told their town and can pay nothing, or did not tell. */
const residents = [...sectors, null].flatMap((sector) =>
  ['hartford', null].flatMap((town) =>
    [0, null].map((canPay) => conversationWith({ training: { sector, town, canPay } })),
  ),
);

describe.each(adaptive)('the flow $id, which asks the most useful question next,', ({ flow, settings }) => {
  test('has some use for every one of its questions', () => {
    const states = [...residents, ...met(flow)].map(scopeIn);
    const isAsked = (id: string) => states.some((scope) => chosen(flow, settings, scope, id));
    const put = flow.questions.filter(({ aside }) => !aside).map(({ id }) => id);
    expect(put.filter((id) => !isAsked(id))).toEqual([]);
  });

  test('asks at most so many, none twice and none whose answer is known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (turns) => {
        const conversations = walk(flow, 'en', turns).map(({ conversation }) => conversation);
        const asked = [
          ...new Set(conversations.map(({ open }) => open).filter((open) => open && !open.picked)),
        ];
        const ids = asked.map((open) => open?.question ?? '');
        const counted = flow.questions.filter(({ id, aside }) => ids.includes(id) && !aside);
        expect(new Set(ids).size).toBe(ids.length);
        expect(counted.length).toBeLessThanOrEqual(settings.most);
        for (const conversation of conversations)
          expect(Object.keys(factsIn(scopeIn(conversation)))).not.toContain(conversation.open?.question);
      }),
      { numRuns: 15, seed: 2026 },
    );
  });
});

/** Whether the flow would ask this question were it the only one open. */
function chosen(flow: Flow, adaptive: Adaptive, scope: Scope, id: string): boolean {
  const given = answersIn(flow, scope.conversation)[id] !== undefined;
  return !given && adaptive.choose(routeOf(flow, scope).answers, scope, [id]) === id;
}
