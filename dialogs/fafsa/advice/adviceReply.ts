import type { Contact } from '../../../data/schema/contact.ts';
import type { Advice, AdvicePart } from '../../../data/schema/advice.ts';
import { card, reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Card, Link, Reply } from '../../reply.ts';
import { sourceWords } from '../../tracks/sourceWords.ts';

/** What else is said with a piece of advice. */
interface Beside {
  /** Lines before what it means. */
  readonly lead?: readonly string[];
  /** Who has to act, where that is known more closely. */
  readonly who?: string | undefined;
  /** More facts on its second card. */
  readonly facts?: Card['facts'];
}

/** What it means, the steps, who takes them, whom to ask and how sure it is. */
export function adviceReply(part: AdvicePart, id: string, scope: Scope, beside: Beside = {}): Reply {
  const advice = adviceOf(part, id, scope);
  const asked = contactsOf(advice, scope);
  const text = [...(beside.lead ?? []), advice.means[scope.language]].join('\n');
  const sources = [advice, ...asked].flatMap((each) => each.sources);
  const cards = [stepsCard(advice, scope), whoCard(advice, asked, scope, beside)];
  return reply(text, { flow: part, rule: `${part}.${id}`, sources }, { cards });
}

/** Throws when the catalogue lacks it: a fault of ours. */
function adviceOf(part: AdvicePart, id: string, { guide }: Scope): Advice {
  const advice = guide.catalogue.advice[part].get(id);
  if (!advice) throw new Error(`The catalogue has no advice ${part}/${id}.`);
  return advice;
}

function contactsOf({ ask }: Advice, { guide }: Scope): readonly Contact[] {
  return ask.flatMap((id) => guide.catalogue.contacts.get(id) ?? []);
}

function stepsCard({ title, notes, steps }: Advice, { language }: Scope): Card {
  return card(title[language], {
    paragraphs: notes.map((note) => note[language]),
    checklist: steps.map((step) => step[language]),
  });
}

function whoCard(
  { who, sure, sources }: Advice,
  asked: readonly Contact[],
  scope: Scope,
  beside: Beside,
): Card {
  const { language } = scope;
  const facts = [
    { name: scope.say('advice.who'), value: beside.who ?? who[language] },
    { name: scope.say('advice.ask'), value: asked.map((contact) => reachable(contact, scope)).join('; ') },
    ...(beside.facts ?? []),
    { name: scope.say('advice.sure'), value: sure[language] },
    { name: scope.say('track.fact.source'), value: sourceWords(sources, scope) },
  ];
  return card(scope.say('advice.title'), {
    facts,
    links: asked.flatMap((contact) => linkOf(contact, scope)),
  });
}

function reachable({ name, phone, confirmed }: Contact, scope: Scope): string {
  const words = [name[scope.language], phone].filter((part) => part !== undefined).join(', ');
  return confirmed ? words : scope.say('track.unconfirmed', { contact: words });
}

function linkOf({ name, url }: Contact, { language }: Scope): Link[] {
  return url === undefined ? [] : [{ label: name[language], url }];
}
