import { openFlow } from './advance.ts';
import type { Flow } from './flow.ts';
import { answerablePlace } from './place.ts';
import { option, withOptions } from './say.ts';
import type { Answered, Turn } from './turn.ts';

/** Opens a flow, or goes on in it; another one that was open is said to be on hold, with one tap back to it. */
export function otherFlow(turn: Turn, flow: Flow): Answered {
  const left = answerablePlace(turn)?.flow;
  if (!left?.resumes || left.id === flow.id) return openFlow(turn, flow);
  const title = turn.scope.say(`${left.id}.title`);
  const after = openFlow(turn, flow, [turn.scope.say('engine.paused', { flow: title })]);
  const back = option(turn.scope.say('engine.resume', { flow: title }), { command: 'open', value: left.id });
  const known = after.replies.some(({ options }) => options.some(({ label }) => label === back.label));
  const last = after.replies.at(-1);
  return known || !last
    ? after
    : { ...after, replies: [...after.replies.slice(0, -1), withOptions(last, [back])] };
}
