import type { Figure } from './figures.ts';

/** Where the bars of a chart stand, in units of its picture. */
export interface BarChart {
  readonly height: number;
  readonly bars: readonly {
    readonly y: number;
    readonly width: number;
    readonly label: string;
    readonly value: number;
  }[];
}

/** How wide the picture is, and what a row takes: a line of words and the bar under it. */
export const chartWidth = 320;
const rowHeight = 34;
const widest = 270;
/** Longer labels are cut; the table has them whole. Characters. */
const longestLabel = 46;

/** The first column of a figure as bars, one under the other. Something that was counted can always be seen. */
export function barChart({ rows }: Pick<Figure, 'rows'>): BarChart {
  const most = Math.max(1, ...rows.map(({ values: [value = 0] }) => value));
  return {
    height: rows.length * rowHeight,
    bars: rows.map(({ label, values: [value = 0] }, index) => ({
      y: index * rowHeight,
      width: value === 0 ? 0 : Math.max(2, Math.round((value / most) * widest)),
      label: label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label,
      value,
    })),
  };
}
