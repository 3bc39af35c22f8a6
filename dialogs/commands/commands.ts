import { wishes } from '../../data/wishes.ts';
import type { Command } from '../inbound.ts';
import { advance, openFlow } from '../engine/advance.ts';
import { oldButton } from '../engine/oldButton.ts';
import { ask } from '../engine/ask.ts';
import { withoutAnswer, withoutFlow } from '../engine/memory.ts';
import { answerablePlace } from '../engine/place.ts';
import { placeOf, routeOf } from '../engine/route.ts';
import { withAnswer } from '../engine/memory.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { reply } from '../engine/say.ts';
import { answers } from '../answers/answersCommand.ts';
import { fafsaTopics } from '../fafsa/topics/fafsaTopics.ts';
import { tick, untick } from '../fafsa/ready/tick.ts';
import { handoff } from '../handoff/handoff.ts';
import { stopWaiting, wait } from '../person/wait.ts';
import { keep } from '../plan/keep.ts';
import { showPlan } from '../plan/showPlan.ts';
import { planAsText } from '../plan/planAsText.ts';
import { rate } from '../rating/rate.ts';
import { remind } from '../reminders/remind.ts';
import { stopReminders } from '../reminders/stopReminders.ts';
import { safe } from '../safety/asksIfSafe.ts';
import { sendChat } from '../settings/sendChat.ts';
import { undo } from '../told/undo.ts';
import { compare } from '../training/compare.ts';
import { noneOfThese } from '../training/noneOfThese.ts';
import { train } from '../training/train.ts';
import { showTrack } from '../tracks/showTrack.ts';
import { whyNot } from '../training/whyNot.ts';
import { wishReplies } from '../wishes/wishReplies.ts';
import { toPhone } from '../texting/toPhone.ts';
import { menu, menuOptions } from '../welcome/menu.ts';
import { change } from './change.ts';
import { repeatOrMenu } from './repeat.ts';
import { switchLanguage } from './switchLanguage.ts';

type Handler = (turn: Turn, value: string) => Answered;

/** What each command does. `value` is empty where a command takes none. */
export const commandHandlers: Readonly<Record<Command, Handler>> = {
  back,
  skip,
  why,
  progress,
  change,
  startOver,
  menu: (turn) => menu(turn, [], 'command.menu'),
  open: (turn, value) => {
    const flow = turn.flows.get(value);
    return flow ? openFlow(turn, flow) : oldButton(turn);
  },
  help: (turn) => repeatOrMenu(turn, [turn.scope.say('help.text')], 'command.help'),
  person: handoff,
  plan: showPlan,
  language: switchLanguage,
  delete: (turn) => {
    const flow = turn.flows.get('delete');
    return flow
      ? openFlow(proceed(turn, withoutFlow(turn.conversation, 'delete')), flow)
      : menu(turn, [], 'delete');
  },
  keep,
  compare,
  rate,
  none: noneOfThese,
  whyNot,
  asText: planAsText,
  toPhone,
  answers,
  wish: (turn, value) => {
    const known = wishes.find((each) => each === value);
    return known ? wishReplies[known](turn, null) : oldButton(turn);
  },
  safe,
  track: showTrack,
  train,
  remind,
  stopReminders,
  topics: (turn) => fafsaTopics(turn),
  tick,
  untick,
  undo,
  wait,
  stopWaiting,
  sendChat,
  repeat: (turn) => repeatOrMenu(turn, [], 'command.repeat'),
};

function back(turn: Turn): Answered {
  const { conversation, scope, flows } = turn;
  const flow = flows.get(conversation.open?.flow ?? Object.keys(conversation.finished).at(-1) ?? '');
  if (!flow) return repeatOrMenu(turn, [scope.say('engine.nothingBefore')], 'command.back');
  const { answered: before } = routeOf(flow, scope);
  const place = before.findIndex(({ id }) => id === conversation.open?.question);
  const last = place === -1 ? before.at(-1) : before[place - 1];
  if (!last) return repeatOrMenu(turn, [scope.say('engine.nothingBefore')], 'command.back');
  const earlier = proceed(turn, withoutAnswer(conversation, flow.id, last.id));
  return ask(earlier, flow, last, { rule: 'command.back' });
}

function skip(turn: Turn): Answered {
  const place = answerablePlace(turn);
  if (!place) return menu(turn, [], 'command.skip');
  if (!place.question.optional)
    return repeatOrMenu(turn, [turn.scope.say('engine.cannotSkip')], 'command.skip');
  const { flow, question } = place;
  return advance(proceed(turn, withAnswer(turn.conversation, flow.id, question.id, null)), flow);
}

function why(turn: Turn): Answered {
  const place = answerablePlace(turn);
  if (!place) return menu(turn, [turn.scope.say('why.general')], 'command.why');
  const own = `${place.question.words}.why`;
  const key = turn.guide.words.has(own) ? own : `${place.flow.id}.why`;
  return repeatOrMenu(turn, [turn.scope.say(key)], 'command.why');
}

function progress(turn: Turn): Answered {
  const place = answerablePlace(turn);
  if (!place) return menu(turn, [], 'command.progress');
  const { most } = placeOf(place.question, place.flow, turn.scope);
  const done = routeOf(place.flow, turn.scope).answered.filter(({ aside }) => !aside).length;
  const said = turn.scope.say('engine.progress', { done, left: Math.max(0, most - done) });
  return repeatOrMenu(turn, [said], 'command.progress');
}

function startOver(turn: Turn): Answered {
  const { conversation, flows, scope } = turn;
  const flow =
    flows.get(conversation.open?.flow ?? '') ?? flows.get(Object.keys(conversation.finished).at(-1) ?? '');
  if (!flow)
    return answered(turn, [
      reply(scope.say('menu.ask'), { rule: 'command.startOver' }, { options: menuOptions(turn) }),
    ]);
  const fresh = { ...withoutFlow(conversation, flow.id), rejected: [] };
  return advance(proceed(turn, fresh), flow, [scope.say('engine.startedOver')]);
}
