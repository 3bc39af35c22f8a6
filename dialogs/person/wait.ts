import { repeatOrMenu } from '../commands/repeat.ts';
import { reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { handoff } from '../handoff/handoff.ts';
import { onward } from '../reminders/onward.ts';
import { presenceWords } from './presenceWords.ts';
import { stopWaitingOption } from './stopWaitingOption.ts';
import { withPersonReply } from './withPersonReply.ts';

/** Puts the resident into the queue of staff. Where staff do not answer in the chat, the people to call are named instead. */
export function wait(turn: Turn): Answered {
  const { conversation, inbound, guide, scope } = turn;
  const { person } = conversation;
  if (person?.stage === 'here') return answered(turn, [withPersonReply(person.name, scope)]);
  if (!guide.staffHours) return handoff(turn);
  const next = proceed(turn, {
    ...conversation,
    person: person ?? { stage: 'waiting', since: inbound.receivedAt },
  });
  const lines = [
    scope.say(person ? 'person.waitingAlready' : 'person.waiting'),
    presenceWords(guide.staffHours, inbound.receivedAt, scope),
    scope.say(inbound.channel === 'website' ? 'person.where.website' : 'person.where.other'),
  ];
  const options = [stopWaitingOption(scope), onward(next)];
  return answered(next, [reply(lines.join('\n'), { rule: 'command.wait' }, { options })], ['human']);
}

/** Takes the resident out of the queue, or away from the person who has the conversation; the guide goes on where it was. */
export function stopWaiting(turn: Turn): Answered {
  const { conversation, scope } = turn;
  const { person } = conversation;
  const alone = proceed(turn, { ...conversation, person: null });
  const lead =
    person?.stage === 'here'
      ? scope.say('person.youLeft', { name: person.name })
      : scope.say(person ? 'person.stopped' : 'person.notWaiting');
  return repeatOrMenu(alone, [lead], 'command.stopWaiting');
}
