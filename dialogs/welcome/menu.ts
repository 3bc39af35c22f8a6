import type { Choice } from '../inbound.ts';
import type { Option } from '../reply.ts';
import { resumeOptions } from '../engine/advance.ts';
import { withPause } from '../engine/memory.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';

/** What is offered to everybody, in the order of the main road. */
const offered: readonly (readonly [string, Choice])[] = [
  ['interests', { command: 'open', value: 'interests' }],
  ['training', { command: 'open', value: 'training' }],
  ['fafsa', { command: 'topics' }],
  ['support', { command: 'open', value: 'support' }],
];

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
  const flows = offered.filter(([, { value = '' }]) => !paused.includes(value));
  const hasPlan = plan.length > 0 || reminders.length > 0 || Object.keys(finished).length > 0;
  return [
    ...resumeOptions(turn),
    ...flows.map(([id, choice]) => option(scope.say(`menu.option.${id}`), choice)),
    ...(hasPlan ? [option(scope.say('menu.option.plan'), { command: 'plan' })] : []),
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('menu.option.otherLanguage'), {
      command: 'language',
      value: conversation.language === 'en' ? 'es' : 'en',
    }),
  ];
}
