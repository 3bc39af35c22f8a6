import type { Card } from '../../../dialogs/reply.ts';
import { tableText } from './tableText.ts';

/** A card as plain text, for clients that cannot show it. */
export function cardText(card: Card): string {
  return [
    card.title,
    ...card.paragraphs,
    ...card.facts.map(({ name, value }) => `${name}: ${value}`),
    ...tableText(card.table),
    ...card.checklist.map((item, index) => `${index + 1}. ${item}`),
    ...card.links.map(({ label, url }) => `${label}: ${url}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
