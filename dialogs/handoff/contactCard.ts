import type { Contact } from '../../data/schema/contact.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import type { Card } from '../reply.ts';

/** Somebody to talk to: how to reach them, when and in which languages, and whether that is confirmed. */
export function contactCard(contact: Contact, scope: Scope): Card {
  const { language } = scope;
  const facts = {
    phone: contact.phone,
    email: contact.email,
    address: contact.address,
    hours: contact.hours?.[language],
    languages: contact.languages?.[language],
    checked: checkedWords(contact, scope),
  };
  return card(contact.name[language], {
    paragraphs: [contact.what[language]],
    facts: Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name: scope.say(`handoff.fact.${name}`), value }],
    ),
    links: contact.url === undefined ? [] : [{ label: scope.say('handoff.site'), url: contact.url }],
  });
}

function checkedWords({ confirmed, sources }: Contact, scope: Scope): string | undefined {
  const [source] = sources;
  if (!source) return undefined;
  const when = showDate(source.checkedOn, scope.language);
  return scope.say(confirmed ? 'handoff.confirmed' : 'handoff.unconfirmed', { when, label: source.label });
}
