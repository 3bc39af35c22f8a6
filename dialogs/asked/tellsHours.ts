import { inBetween } from '../commands/inBetween.ts';
import { reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { contactCard } from '../handoff/contactCard.ts';
import { contactsFor } from '../handoff/contactsFor.ts';
import { waysTo } from '../welcome/waysTo.ts';

/** When the people can be reached who were, or would be, named for what the resident is doing. */
export function tellsHours(turn: Turn): Answered {
  const { scope } = turn;
  const contacts = contactsFor(scope);
  const sources = contacts.flatMap((contact) => contact.sources);
  const cards = contacts.map((contact) => contactCard(contact, scope));
  return inBetween(
    turn,
    reply(scope.say('asked.hours'), { rule: 'asked.hours', sources }, { cards }),
    waysTo(['person'], scope),
  );
}
