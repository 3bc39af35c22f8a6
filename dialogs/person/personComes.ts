import type { Guide } from '../../data/guide.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import type { Conversation, PersonTalk } from '../conversation.ts';
import { reply } from '../engine/say.ts';
import { scopeOf } from '../engine/scope.ts';
import { stopWaitingOption } from './stopWaitingOption.ts';
import type { Unasked } from './unasked.ts';

/** Who comes, and how long the guide waits for them. */
export type Comer = Pick<Extract<PersonTalk, { stage: 'here' }>, 'account' | 'name' | 'patience'>;

/** Gives the conversation to a person of the staff at `now` (ISO 8601 UTC); the resident is told who it is. */
export function personComes(conversation: Conversation, guide: Guide, now: string, comer: Comer): Unasked {
  const { account, name, patience } = comer;
  const person = { stage: 'here', account, name, patience, unansweredSince: now, activeAt: now } as const;
  // Whether to erase everything is no question to leave open: the first yes to a person would be the answer.
  const open = conversation.open?.flow === 'delete' ? null : conversation.open;
  const scope = scopeOf(guide, { ...conversation, open, person }, dateIn(connecticutZone, now));
  const options = [stopWaitingOption(scope)];
  const said = reply(scope.say('person.came', { name }), { rule: 'person.came' }, { options });
  return { conversation: { ...scope.conversation, offered: options }, replies: [said] };
}
