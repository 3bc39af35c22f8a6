import type { Figure } from './figures.ts';

/** Where the columns of a chart stand, in units of its picture, and what is written on it. */
export interface ColumnChart {
  readonly height: number;
  readonly columns: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The number over the highest column. */
  readonly most: { readonly x: number; readonly value: number };
  /** Below the first column and the last. */
  readonly first: string;
  readonly last: string;
  readonly baseline: number;
}

/** Units of the picture: what is kept for the number above, for the columns, and for the words below. */
const above = 16;
const tallest = 90;
const below = 20;

/** The first column of a figure as columns side by side, as is right for what goes on in time. What was counted can always be seen. */
export function columnChart({ rows }: Pick<Figure, 'rows'>, width: number): ColumnChart {
  const values = rows.map(({ values: [value = 0] }) => value);
  const most = Math.max(1, ...values);
  const slot = width / Math.max(1, rows.length);
  const baseline = above + tallest;
  const columns = values.map((value, index) => {
    const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * tallest));
    return { x: round(index * slot), y: baseline - height, width: round(slot * 0.8), height };
  });
  const highest = values.indexOf(most);
  return {
    height: baseline + below,
    columns,
    most: { x: round(Math.max(0, highest) * slot + slot * 0.4), value: Math.max(0, ...values) },
    first: rows[0]?.label ?? '',
    last: rows.length > 1 ? (rows.at(-1)?.label ?? '') : '',
    baseline,
  };
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
