import type { Contact } from '../../data/schema/contact.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { contactCard } from './contactCard.ts';
import { contactsFor } from './contactsFor.ts';
import { isFarFromHartford } from './isFarFromHartford.ts';

/**
 * Gives the people to call and tells staff that a person is wanted, without promising when somebody answers. The question that is
 * open stays open.
 */
export function handoff(turn: Turn): Answered {
  const { scope, conversation } = turn;
  const contacts = contactsFor(scope);
  const onward = conversation.open
    ? option(scope.say('safety.goOn'), { command: 'repeat' })
    : option(scope.say('engine.menu'), { command: 'menu' });
  const said = reply(
    wording(contacts, scope),
    { rule: 'command.person', sources: contacts.flatMap(({ sources }) => sources) },
    { cards: contacts.map((contact) => contactCard(contact, scope)), options: [onward] },
  );
  return answered(turn, [said], ['human']);
}

function wording(contacts: readonly Contact[], scope: Scope): string {
  const namesHartford = contacts.some(({ id }) => id === 'capital-workforce-partners');
  const elsewhere = namesHartford && isFarFromHartford(scope) ? [scope.say('handoff.elsewhere')] : [];
  return [scope.say('handoff.text'), ...elsewhere].join('\n');
}
