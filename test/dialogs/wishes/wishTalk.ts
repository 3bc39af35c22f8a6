import type { Wish } from '../../../data/wishes.ts';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import { converse } from '../../../dialogs/converse.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import type { Answered, Turn } from '../../../dialogs/engine/turn.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Choice, Inbound } from '../../../dialogs/inbound.ts';
import type { Card, Option } from '../../../dialogs/reply.ts';
import { wishReplies } from '../../../dialogs/wishes/wishReplies.ts';
import type { Language } from '../../../guidance/language.ts';
import { inbound } from '../../support/turns/inbound.ts';
import { projectGuide } from '../../support/projectGuide.ts';

export const guide = projectGuide();

/** Somebody who wrote before and chose a language. */
export function resident(language: Language = 'en', more: Partial<Conversation> = {}): Conversation {
  const heardAt = '2026-11-22T14:00:00.000Z';
  return { ...newConversation(language), languageChosen: true, greeted: true, heardAt, ...more };
}

/** The same after these choices and messages, each a turn of its own. */
export function after(conversation: Conversation, ...moves: readonly (string | Choice)[]): Conversation {
  return moves.reduce((so, move) => {
    const given = typeof move === 'string' ? { text: move } : { text: '', choice: move };
    return converse(so, inbound(given), guide).conversation;
  }, conversation);
}

/** With the first question of a flow open. */
export function inFlow(flow: string, language: Language = 'en'): Conversation {
  return after(resident(language), { command: 'open', value: flow });
}

/** What is done about a wish that this message was found to have; `named` is what a phrase in it means. */
export function wished(
  wish: Wish,
  text: string,
  {
    from = resident(),
    named,
    given = {},
  }: { from?: Conversation; named?: string; given?: Partial<Inbound> } = {},
): Answered {
  const { language } = from;
  const turn: Turn = {
    conversation: from,
    inbound: inbound({ text, language, ...given }),
    guide,
    flows,
    scope: scopeOf(guide, from, '2026-11-22'),
    heardBefore: true,
  };
  return wishReplies[wish](turn, named === undefined ? null : { meaning: named, language });
}

/** Everything said, in the replies and on their cards. */
export function saidIn({ replies }: Answered): string {
  return replies.flatMap(({ text, cards }) => [text, ...cards.map(cardText)]).join('\n');
}

/** Every button, under the replies and on their cards. */
export function optionsIn({ replies }: Answered): readonly Option[] {
  return replies.flatMap(({ options, cards }) => [...options, ...cards.flatMap((card) => card.options)]);
}

/** The flow and question that are open. */
export function openIn({ conversation: { open } }: Answered): string | null {
  return open && `${open.flow}.${open.question}`;
}

function cardText({ title, paragraphs, facts, table }: Card): string {
  const rows = (table?.rows ?? []).flatMap(({ name, values }) => [name, ...values]);
  const named = facts.flatMap(({ name, value }) => [name, value]);
  return [title, ...paragraphs, ...named, ...(table?.heads ?? []), ...rows].join('\n');
}
