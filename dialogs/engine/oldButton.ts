import { repeatOrMenu } from '../commands/repeat.ts';
import { option, withOptions } from './say.ts';
import type { Answered, Turn } from './turn.ts';

/** A click on a button of an earlier question: nothing is changed, the open question is asked again. */
export function oldButton(turn: Turn): Answered {
  const { scope, inbound } = turn;
  const after = repeatOrMenu(turn, [scope.say('engine.oldButton')], 'oldButton');
  const key = inbound.choice?.question ?? '';
  const value = answeredUnder(key, turn);
  const last = after.replies.at(-1);
  if (value === undefined || !last) return after;
  const question = scope.say(`${key}.short`);
  const change = option(scope.say('engine.changeThat', { question }), { command: 'change', value });
  return { ...after, replies: [...after.replies.slice(0, -1), withOptions(last, [change])] };
}

/** The question with these words that has an answer, `<flow>.<question>`. */
function answeredUnder(words: string, { flows, conversation }: Turn): string | undefined {
  return [...flows.values()]
    .flatMap(({ id, questions }) =>
      questions
        .filter(
          (question) => question.words === words && conversation.answers[id]?.[question.id] !== undefined,
        )
        .map((question) => `${id}.${question.id}`),
    )
    .at(0);
}
