import { option, withOptions } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';
import { remindOption } from '../reminders/reminderOptions.ts';
import { menuOptions } from '../welcome/menu.ts';
import { planReplies } from './planReplies.ts';
import { planTracks } from './planTracks.ts';

/** The plan in the chat, with the ways on from it. The question that is open stays open. */
export function planOf(turn: Turn): Reply[] {
  const { conversation, guide, scope } = turn;
  const said = planReplies(conversation, guide, scope.today);
  const last = said.at(-1);
  const hasChecklist = said.some(({ cards }) => cards.some(({ checklist }) => checklist.length > 0));
  return last ? [...said.slice(0, -1), withOptions(last, planOptions(turn, hasChecklist))] : [];
}

function planOptions(turn: Turn, hasChecklist: boolean): Option[] {
  const { conversation, inbound, scope } = turn;
  const others = menuOptions(turn).filter(({ choice }) => choice.command !== 'plan');
  const answersGiven = Object.keys(conversation.answers).length > 0;
  return [
    ...(conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : []),
    ...(hasChecklist ? [option(scope.say('plan.checklist'), { command: 'open', value: 'ready' })] : []),
    ...(planTracks(scope).tracks.length > 0
      ? [option(scope.say('plan.asText.option'), { command: 'asText' })]
      : []),
    ...(answersGiven ? [option(scope.say('training.outcome.change'), { command: 'change' })] : []),
    ...others,
    remindOption(scope),
    ...(inbound.phoneCode === undefined
      ? []
      : [option(scope.say('texting.phone.option'), { command: 'toPhone' })]),
    option(scope.say('plan.erase'), { command: 'delete' }),
  ];
}
