import type { Contact } from '../../data/schema/contact.ts';
import { findTown } from '../../data/findTown.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { inBetween } from '../commands/inBetween.ts';
import { withAnswer } from '../engine/memory.ts';
import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { contactCard } from '../handoff/contactCard.ts';
import { elsewhereWords } from '../handoff/elsewhereWords.ts';
import { contactsForNeed } from '../handoff/contactsForNeed.ts';
import { waysTo } from '../welcome/waysTo.ts';
import { typedText } from './typedText.ts';

/** The offices that are named, or the job center of the town that is named, else of the resident's own: address, phone, hours where known. */
export function findsOffice(turn: Turn): Answered {
  const text = typedText(turn);
  const there = asIfFrom(turn, text);
  const named = contactsNamed(text, turn.scope);
  const contacts = named.length > 0 ? named : contactsForNeed('job', there).toSorted(centersFirst);
  const hasHours = contacts[0]?.hours !== undefined;
  const lines = [
    turn.scope.say('wishes.location_hours.text'),
    ...(hasHours ? [] : [turn.scope.say('wishes.location_hours.call')]),
    ...(named.length > 0 ? [] : elsewhereWords(contacts, there)),
  ];
  const sources = contacts.flatMap((contact) => contact.sources);
  const cards = contacts.map((contact) => contactCard(contact, turn.scope));
  const said = reply(lines.join('\n'), { rule: 'wishes.location_hours', sources }, { cards });
  return inBetween(turn, said, waysTo(['person'], turn.scope));
}

function centersFirst(one: Contact, other: Contact): number {
  return Number(other.kind === 'jobCenter') - Number(one.kind === 'jobCenter');
}

/** Seen from the town that is named, which is not kept: it need not be where they live. */
function asIfFrom(turn: Turn, text: string): Scope {
  const town = findTown(turn.guide.catalogue, text);
  if (!town) return turn.scope;
  return proceed(turn, withAnswer(turn.conversation, 'training', 'town', town.id)).scope;
}

/** Of names within each other, CT State and CT State Tunxis, the longest counts. */
function contactsNamed(text: string, { guide }: Scope): readonly Contact[] {
  const said = ` ${fold(text)} `;
  const found = [...guide.catalogue.contacts.values()]
    .filter(({ kind }) => kind !== 'jobCenter')
    .flatMap((contact) => {
      const names = languages.flatMap((language) => namesOf(contact.name[language]));
      return names.flatMap((name) => (said.includes(` ${name} `) ? [{ contact, name }] : []));
    });
  const within = (name: string) =>
    found.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `));
  return [...new Set(found.filter(({ name }) => !within(name)).map(({ contact }) => contact))];
}

/** The name without what stands in brackets, and what stands there, where it is short: "BRS". */
function namesOf(name: string): readonly string[] {
  const [own = '', bracketed = ''] = name.split(/[()]/);
  const abbreviation = /^\p{Lu}{2,6}$/u.test(bracketed) ? [bracketed] : [];
  return [own, ...abbreviation].map((each) => fold(each).trim());
}
