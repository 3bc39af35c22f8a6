import type { AnswerValue } from '../conversation.ts';
import type { Option, Reply } from '../reply.ts';
import { ask } from './ask.ts';
import { begun } from './begun.ts';
import type { Flow, Question } from './flow.ts';
import { withAnswer, withPause } from './memory.ts';
import { routeOf } from './route.ts';
import { option, withOptions } from './say.ts';
import { proceed, type Answered, type Turn } from './turn.ts';

/** Goes on in a flow: asks its next question, or tells its outcome when nothing is left to ask. */
export function advance(turn: Turn, flow: Flow, lead: readonly string[] = []): Answered {
  const route = routeOf(flow, turn.scope);
  const known = route.next ? heardAnswer(route.next, turn) : null;
  if (route.next && known !== null)
    return advance(proceed(turn, withAnswer(turn.conversation, flow.id, route.next.id, known)), flow, lead);
  if (route.next) return ask(turn, flow, route.next, { lead });
  const { conversation, scope } = turn;
  const others = Object.entries(conversation.finished).filter(([id]) => id !== flow.id);
  const finished = Object.fromEntries([...others, [flow.id, scope.today]]);
  const paused = conversation.paused.filter((id) => id !== flow.id);
  const done = proceed(turn, { ...conversation, open: null, paused, finished });
  const outcome = flow.outcome(route.answers, done.scope);
  return {
    conversation: done.conversation,
    replies: closing(hidden(outcome.replies, flow, turn), outcome.forget ? [] : resumeOptions(done)),
    flags: [],
    forget: outcome.forget ?? false,
  };
}

/** What other parts have heard of a question, if it is an answer to it today; `null` where it has to be asked. */
function heardAnswer({ heard, kind, words }: Question, { scope }: Turn): AnswerValue | null {
  const answer = heard(scope);
  return answer !== null && kind.holds(answer, { key: words, scope }) ? answer : null;
}

/** Opens a flow from anywhere; the one that is open is kept to return to. */
export function openFlow(turn: Turn, flow: Flow, lead: readonly string[] = []): Answered {
  const current = turn.conversation.open?.flow;
  const before = current === undefined || current === flow.id ? undefined : turn.flows.get(current);
  const paused = before ? proceed(turn, withPause(turn.conversation, before.resumes)) : turn;
  return advance(begun(paused, flow), flow, lead);
}

/** Buttons to the flows left in the middle, newest first. */
export function resumeOptions({ conversation, scope }: Turn): Option[] {
  return [...conversation.paused]
    .reverse()
    .map((id) =>
      option(scope.say('engine.resume', { flow: scope.say(`${id}.title`) }), { command: 'open', value: id }),
    );
}

/** What came of private answers tells them. */
function hidden(replies: readonly Reply[], flow: Flow, { scope }: Turn): readonly Reply[] {
  if (!flow.private) return replies;
  const again = option(scope.say('private.again'), { command: 'open', value: flow.id });
  return replies.map((reply, place) => {
    const isLast = place === replies.length - 1;
    const options = isLast ? [again, ...reply.options] : [];
    return { ...reply, masked: { text: scope.say('private.outcome'), options } };
  });
}

/** The last reply with the ways back that it does not offer already. */
function closing(replies: readonly Reply[], options: readonly Option[]): readonly Reply[] {
  const last = replies.at(-1);
  if (!last) return replies;
  const opens = last.options
    .filter(({ choice }) => choice.command === 'open')
    .map(({ choice }) => choice.value);
  const others = options.filter(({ choice }) => !opens.includes(choice.value));
  return [...replies.slice(0, -1), withOptions(last, others)];
}
