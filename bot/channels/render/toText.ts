import type { Card, Option, Reply } from '../../../dialogs/reply.ts';
import { tableText } from './tableText.ts';

/** A reply as lines of plain text: the words, the cards, and the buttons' labels in brackets. For the terminal and tests. */
export function toText(reply: Reply): string {
  return [reply.text, ...reply.cards.map(cardText), ...buttonLine(reply.options), ...hintLine(reply)].join(
    '\n',
  );
}

function hintLine({ hint }: Reply): string[] {
  return hint === undefined ? [] : [hint];
}

/** A card as plain text: title, paragraphs, named facts, a list, links and buttons. */
export function cardText(card: Card): string {
  return [
    `== ${card.title} ==`,
    ...card.paragraphs,
    ...card.facts.map(({ name, value }) => `${name}: ${value}`),
    ...tableText(card.table),
    ...card.checklist.map((line) => `- ${line}`),
    ...card.links.map(({ label, url }) => `${label}: ${url}`),
    ...buttonLine(card.options),
  ].join('\n');
}

function buttonLine(options: readonly Option[]): string[] {
  return options.length === 0 ? [] : [options.map(({ label }) => `[${label}]`).join(' ')];
}
