import type { Card } from '../../../dialogs/reply.ts';

/** A card as plain text, for clients that cannot show it. */
export function cardText(card: Card): string {
  return [
    card.title,
    ...card.paragraphs,
    ...card.facts.map(({ name, value }) => `${name}: ${value}`),
    ...card.checklist.map((item, index) => `${index + 1}. ${item}`),
    ...card.links.map(({ label, url }) => `${label}: ${url}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
