import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { contactCard } from '../handoff/contactCard.ts';
import { contactsForNeed } from '../handoff/contactsForNeed.ts';
import { elsewhereWords } from '../handoff/elsewhereWords.ts';
import type { Reply } from '../reply.ts';
import type { SupportNeed } from './supportNeeds.ts';

/** Who helps with a need where the resident lives, as cards. No buttons and no question: other parts say it in passing. */
export function supportReplies(need: SupportNeed, scope: Scope): readonly Reply[] {
  const contacts = contactsForNeed(need, scope);
  const words = [scope.say(`support.for.${need}`), ...elsewhereWords(contacts, scope)];
  const sources = contacts.flatMap((contact) => contact.sources);
  const cards = contacts.map((contact) => contactCard(contact, scope));
  return [reply(words.join('\n'), { flow: 'support', rule: need, sources }, { cards })];
}
