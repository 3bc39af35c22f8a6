import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { waitOffer } from '../person/waitOffer.ts';
import { contactCard } from './contactCard.ts';
import { contactsFor } from './contactsFor.ts';
import { elsewhereWords } from './elsewhereWords.ts';

/**
 * Gives the people to call and tells staff that a person is wanted, without promising when somebody answers. The question that is
 * open stays open.
 */
export function handoff(turn: Turn): Answered {
  const { scope, conversation } = turn;
  const contacts = contactsFor(scope);
  const offer = waitOffer(turn);
  const onward = conversation.open
    ? option(scope.say('safety.goOn'), { command: 'repeat' })
    : option(scope.say('engine.menu'), { command: 'menu' });
  const said = reply(
    [scope.say('handoff.text'), ...elsewhereWords(contacts, scope), ...offer.lines].join('\n'),
    { rule: 'command.person', sources: contacts.flatMap(({ sources }) => sources) },
    { cards: contacts.map((contact) => contactCard(contact, scope)), options: [...offer.options, onward] },
  );
  return answered(turn, [said], ['human']);
}
