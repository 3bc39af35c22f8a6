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

/** Two columns need a screen; in a row of text each value follows its head. */
function tableLines({ table }: Card): readonly string[] {
  if (!table) return [];
  const [one, other] = table.heads;
  return table.rows.flatMap(({ name, values: [left, right] }) => [
    `${name}:`,
    ...(left === '' ? [] : [`- ${one}: ${left}`]),
    ...(right === '' ? [] : [`- ${other}: ${right}`]),
  ]);
}

function labels(options: readonly Option[]): readonly string[] {
  return options.map(({ label }) => label);
}
