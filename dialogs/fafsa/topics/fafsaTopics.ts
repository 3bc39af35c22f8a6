import { resumeOptions } from '../../engine/advance.ts';
import { withPause } from '../../engine/memory.ts';
import { answerablePlace } from '../../engine/place.ts';
import { option, reply } from '../../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../../engine/turn.ts';
import { topicOptions } from './topics.ts';

/** Asks what about the FAFSA it is. A flow that is open is kept to return to. */
export function fafsaTopics(turn: Turn): Answered {
  const { conversation, scope } = turn;
  const left = answerablePlace(turn)?.flow;
  const isLeft = left?.resumes === true && left.id !== 'fafsa';
  const lead = isLeft ? [scope.say('engine.paused', { flow: scope.say(`${left.id}.title`) })] : [];
  const next = proceed(turn, withPause(conversation, left?.resumes ?? false));
  const others = resumeOptions(next).filter(({ choice }) => choice.value !== 'fafsa');
  const options = [
    ...topicOptions(next.scope),
    ...others,
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
  const text = [...lead, scope.say('fafsa.topic.ask')].join('\n');
  return answered(next, [reply(text, { flow: 'fafsa', rule: 'command.topics' }, { options })]);
}
