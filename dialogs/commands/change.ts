import { openFlow } from '../engine/advance.ts';
import { ask } from '../engine/ask.ts';
import type { Flow } from '../engine/flow.ts';
import { withPause } from '../engine/memory.ts';
import { routeOf } from '../engine/route.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { repeatOrMenu } from './repeat.ts';

/** Changes one answer: `value` is `<flow>.<question>`; without it, the answers given are offered. */
export function change(turn: Turn, value: string): Answered {
  const [flowId = '', questionId = ''] = value.split('.');
  const flow = turn.flows.get(flowId);
  const question = flow?.questions.find(({ id }) => id === questionId);
  if (!flow || !question) return offerChanges(turn);
  const isLost = flow.private && turn.conversation.answers[flow.id] === undefined;
  if (isLost) return openFlow(turn, flow, [turn.scope.say('private.gone')]);
  const current = turn.flows.get(turn.conversation.open?.flow ?? '');
  const other = current && current.id !== flow.id;
  const next = other ? proceed(turn, withPause(turn.conversation, current.resumes)) : turn;
  return ask(next, flow, question, { changing: true, rule: 'command.change' });
}

function offerChanges(turn: Turn): Answered {
  const { scope } = turn;
  const flow = flowToChange(turn);
  const given = flow ? routeOf(flow, scope).answered : [];
  if (!flow || given.length === 0)
    return repeatOrMenu(turn, [scope.say('engine.nothingToChange')], 'command.change');
  const options = given.map((question) => {
    const value = `${flow.id}.${question.id}`;
    return option(scope.say(`${question.words}.short`), { command: 'change', value });
  });
  return answered(turn, [
    reply(scope.say('engine.whatToChange'), { flow: flow.id, rule: 'command.change' }, { options }),
  ]);
}

/** The part that is open, or the last finished one that has answers: some are told without a question. */
function flowToChange({ conversation, flows, scope }: Turn): Flow | undefined {
  if (conversation.open) return flows.get(conversation.open.flow);
  const finished = Object.keys(conversation.finished).flatMap((id) => flows.get(id) ?? []);
  return finished.findLast((flow) => routeOf(flow, scope).answered.length > 0);
}
