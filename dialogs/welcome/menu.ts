import type { Option } from '../reply.ts';
import { resumeOptions } from '../engine/advance.ts';
import { withPause } from '../engine/memory.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';

/** The flows offered to everybody, in the order of the main road. */
const offered = ['interests', 'training', 'fafsa', 'support'] as const;

/** The menu, with these lines before it. A flow that is open is kept to return to. */
export function menu(turn: Turn, lead: readonly string[], rule: string): Answered {
  const open = turn.flows.get(turn.conversation.open?.flow ?? '');
  const next = proceed(turn, withPause(turn.conversation, open?.resumes ?? false));
  const text = [...lead, next.scope.say('menu.ask')].join('\n');
  return answered(next, [reply(text, { rule }, { options: menuOptions(next) })]);
}

/** The buttons of the menu: what was left in the middle, the flows, the plan, a person, the other language. */
export function menuOptions(turn: Turn): Option[] {
  const { conversation, scope } = turn;
  const { paused, plan, finished, reminders } = conversation;
  const flows = offered.filter((id) => !paused.includes(id));
  const hasPlan = plan.length > 0 || reminders.length > 0 || Object.keys(finished).length > 0;
  return [
    ...resumeOptions(turn),
    ...flows.map((id) => option(scope.say(`menu.option.${id}`), { command: 'open', value: id })),
    ...(hasPlan ? [option(scope.say('menu.option.plan'), { command: 'plan' })] : []),
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('menu.option.otherLanguage'), {
      command: 'language',
      value: conversation.language === 'en' ? 'es' : 'en',
    }),
  ];
}
