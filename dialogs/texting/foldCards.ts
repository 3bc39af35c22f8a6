import type { Card, Reply } from '../reply.ts';
import { mostMessages, textMessages } from './textMessages.ts';

/** As long as our own short addresses are, and the numbers and the sentence that are yet to come. */
const shortAddress = 'https://guide.your-organization.example/l/abcdefg';
const sentenceToCome = 'Responda con un número del 10 al 13. Para ver más';

/**
 * A reply with the cards that fit into its messages, and those that do not: they are shown when they are asked for. One
 * that is too long alone keeps its first link; the others lead to sources that it names.
 */
export function foldCards(reply: Reply): { readonly reply: Reply; readonly rest: readonly Card[] } {
  const { cards } = reply;
  if (reply.text === '' && cards.length < 2)
    return { reply: fits(reply, 1) ? reply : withOneLink(reply), rest: [] };
  const kept = [...cards.keys(), cards.length].reverse().find((count) => fits(reply, count)) ?? 0;
  return { reply: { ...reply, cards: cards.slice(0, kept) }, rest: cards.slice(kept) };
}

function withOneLink(reply: Reply): Reply {
  return { ...reply, cards: reply.cards.map((card) => ({ ...card, links: card.links.slice(0, 1) })) };
}

function fits(reply: Reply, count: number): boolean {
  const named = reply.cards.slice(count).map(({ title }) => ({ label: title, choice: {} }));
  const options = [...reply.options, ...named].map(numbered);
  const cards = reply.cards.slice(0, count).map((card) => ({ ...card, options: card.options.map(numbered) }));
  const told = { ...reply, cards, options, hint: sentenceToCome };
  return textMessages(told, () => shortAddress).length <= mostMessages;
}

function numbered<T extends { readonly label: string }>(option: T): T {
  return { ...option, label: `00 ${option.label}` };
}
