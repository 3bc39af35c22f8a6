import { fold } from '../../guidance/text/fold.ts';
import { isUnsure } from '../../guidance/text/options/isUnsure.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import type { Option } from '../reply.ts';
import { inEveryLanguage, languageUnknown } from '../welcome/firstWords.ts';
import { menu } from '../welcome/menu.ts';
import type { Attempt } from './answer.ts';
import { ask } from './ask.ts';
import { answerablePlace } from './place.ts';
import { option, withOptions } from './say.ts';
import type { Answered, Turn } from './turn.ts';

type Problem = Extract<Attempt, { read: false }>['problem'];

/** A message that could not be read. First a gentler wording of the question, then also a person to call. */
export function misunderstood(turn: Turn, problem: Problem | null): Answered {
  const place = answerablePlace(turn);
  const { scope, conversation } = turn;
  if (turn.inbound.removed.length > 0) return repeatOrMenu(turn, [], 'removed');
  if (!place || !problem) return nothingOpen(turn);
  const { open } = conversation;
  if (isNoMisunderstanding(problem)) return askBack(turn, place, problem);
  const times = Math.min((open?.misunderstood ?? 0) + 1, 2);
  const said = isUnsure(fold(turn.inbound.text))
    ? scope.say('engine.unsure')
    : scope.say(`problem.${problem.problem}`, problem.values);
  const lead = times < 2 ? [said] : [said, scope.say('engine.callSomebody')];
  const after = ask(turn, place.flow, place.question, {
    lead,
    misunderstood: times,
    rule: 'misunderstood',
    flags: ['misunderstood'],
    ...(open?.picked ? { picked: open.picked } : {}),
    ...(open?.changing === undefined ? {} : { changing: open.changing }),
  });
  return times < 2
    ? after
    : { ...after, replies: after.replies.map((each) => withOptions(each, wayOut(turn))) };
}

/** Whether the message was understood: it may mean one answer, or tells what a later question asks. */
export function isNoMisunderstanding({ suggests, tooSoon }: Problem): boolean {
  return suggests !== undefined || tooSoon === true;
}

/** What was said may mean one answer, which is asked back, or comes too soon; nothing was misunderstood. */
function askBack(
  turn: Turn,
  { flow, question }: NonNullable<ReturnType<typeof answerablePlace>>,
  { problem, values, suggests }: Problem,
): Answered {
  return ask(turn, flow, question, {
    lead: [turn.scope.say(`problem.${problem}`, values)],
    rule: 'askedBack',
    ...(suggests === undefined ? {} : { suggested: suggests }),
    ...(turn.conversation.open?.changing ? { changing: true } : {}),
  });
}

/** Somebody whose language is not known is told so in every one. */
function nothingOpen(turn: Turn): Answered {
  const unknown = languageUnknown(turn);
  const lead = unknown
    ? inEveryLanguage(turn, 'engine.notUnderstood')
    : [turn.scope.say('engine.notUnderstood')];
  return { ...menu(turn, lead, 'misunderstood'), flags: ['misunderstood'] };
}

function wayOut({ scope }: Turn): Option[] {
  return [
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
