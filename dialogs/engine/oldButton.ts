import { repeatOrMenu } from '../commands/repeat.ts';
import { option, withOptions } from './say.ts';
import type { Answered, Turn } from './turn.ts';

/** A click on a button of an earlier question: nothing is changed, the open question is asked again. */
export function oldButton(turn: Turn): Answered {
  const { scope, flows, inbound } = turn;
  const [flow = '', question = ''] = inbound.choice?.question?.split('.') ?? [];
  const after = repeatOrMenu(turn, [scope.say('engine.oldButton')], 'oldButton');
  const exists = flows.get(flow)?.questions.some(({ id }) => id === question);
  if (!exists || turn.conversation.answers[flow]?.[question] === undefined) return after;
  const about = scope.say(`${flow}.${question}.short`);
  const change = option(scope.say('engine.changeThat', { question: about }), {
    command: 'change',
    value: `${flow}.${question}`,
  });
  const last = after.replies.at(-1);
  return last ? { ...after, replies: [...after.replies.slice(0, -1), withOptions(last, [change])] } : after;
}
