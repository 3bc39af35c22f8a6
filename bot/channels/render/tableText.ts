import type { Table } from '../../../dialogs/reply.ts';

/** Two things side by side as lines: the name of each row, then what it says of the one and of the other. */
export function tableText(table: Table | undefined): readonly string[] {
  if (!table) return [];
  const [one, other] = table.heads;
  return table.rows.flatMap(({ name, values }) => [
    `${name}:`,
    ...(values[0] === '' ? [] : [`- ${one}: ${values[0]}`]),
    ...(values[1] === '' ? [] : [`- ${other}: ${values[1]}`]),
  ]);
}
