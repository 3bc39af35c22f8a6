import type { Card, Option, Reply } from '../reply.ts';

/** A reply as plain text in blocks that had better stay together: its words, each card, and what can be answered. */
export function textBlocks(reply: Reply): readonly string[] {
  return [
    reply.text,
    ...reply.cards.map(cardBlock),
    [...labels(reply.options), ...(reply.hint === undefined ? [] : [reply.hint])].join('\n'),
  ].filter((block) => block !== '');
}

function cardBlock(card: Card): string {
  const isDone = (index: number) => card.done?.includes(index) ?? false;
  return [
    card.title,
    ...card.paragraphs,
    ...card.facts.map(({ name, value }) => `${name}: ${value}`),
    ...tableLines(card),
    ...card.checklist.map((line, index) => `${isDone(index) ? 'OK' : '-'} ${line}`),
    ...card.links.map(({ label, url }) => `${label}: ${url}`),
    ...labels(card.options),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Two columns need a screen; in text each value follows the letter of its head, which is told first: names in every row are most of what
 * is sent then. What is the same on both sides is told once.
 */
function tableLines({ table }: Card): readonly string[] {
  if (!table) return [];
  const [one, other] = table.heads;
  const rows = table.rows.flatMap(({ name, values: [left, right] }) =>
    left === right
      ? [`${name}: A, B: ${left}`]
      : [`${name}:`, ...(left === '' ? [] : [`A: ${left}`]), ...(right === '' ? [] : [`B: ${right}`])],
  );
  return [`A: ${one}`, `B: ${other}`, ...rows];
}

function labels(options: readonly Option[]): readonly string[] {
  return options.map(({ label }) => label);
}
