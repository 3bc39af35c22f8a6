import { option } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { presenceWords } from './presenceWords.ts';
import { stopWaitingOption } from './stopWaitingOption.ts';

/** What a resident who waits, or could, is told beside the people to call. */
export function waitOffer({ conversation, guide, inbound, scope }: Turn): {
  readonly lines: readonly string[];
  readonly options: readonly Option[];
} {
  const { staffHours } = guide;
  if (!staffHours || conversation.person?.stage === 'here') return { lines: [], options: [] };
  const waiting = conversation.person !== null;
  const offer = waiting ? scope.say('person.waitingAlready') : scope.say('person.offer');
  const button = waiting
    ? stopWaitingOption(scope)
    : option(scope.say('person.option.wait'), { command: 'wait' });
  return { lines: [offer, presenceWords(staffHours, inbound.receivedAt, scope)], options: [button] };
}
