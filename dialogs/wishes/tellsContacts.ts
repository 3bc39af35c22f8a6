import type { Need } from '../../data/schema/contact.ts';
import { reply } from '../engine/say.ts';
import { contactCard } from '../handoff/contactCard.ts';
import { contactsForNeed } from '../handoff/contactsForNeed.ts';
import { elsewhereWords } from '../handoff/elsewhereWords.ts';
import { inBetween } from '../commands/inBetween.ts';
import { waysTo, type Way } from '../welcome/waysTo.ts';
import type { WishReply } from './wishReply.ts';

/** Says the words under a key and who helps with these needs where the resident lives; the open question is then asked again. */
export function tellsContacts(key: string, needs: readonly Need[], ways: readonly Way[]): WishReply {
  return (turn) => {
    const { scope } = turn;
    const contacts = [...new Set(needs.flatMap((need) => contactsForNeed(need, scope)))];
    const text = [scope.say(key), ...elsewhereWords(contacts, scope)].join('\n');
    const cards = contacts.map((contact) => contactCard(contact, scope));
    const sources = contacts.flatMap((contact) => contact.sources);
    return inBetween(turn, reply(text, { rule: key, sources }, { cards }), waysTo(ways, scope));
  };
}
