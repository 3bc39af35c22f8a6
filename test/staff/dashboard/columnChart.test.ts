import { describe, expect, test } from '@jest/globals';
import { columnChart } from '../../../bot/staff/dashboard/columnChart.ts';

const rowsOf = (...values: number[]) => ({
  rows: values.map((value, index) => ({ label: `day ${index + 1}`, values: [value] })),
});

describe('columns of what goes on in time', () => {
  test('are as high as the numbers, on one line, with the number of the highest over it', () => {
    const { columns, most, first, last, baseline } = columnChart(rowsOf(5, 10, 0), 300);
    expect(columns.map(({ height }) => height)).toEqual([45, 90, 0]);
    for (const { y, height } of columns) expect(y + height).toBe(baseline);
    expect(most).toEqual({ x: 140, value: 10 });
    expect([first, last]).toEqual(['day 1', 'day 3']);
  });

  test('can be seen however small, and stay within the picture', () => {
    const { columns } = columnChart(rowsOf(1, ...Array.from({ length: 61 }, () => 900)), 320);
    expect(columns[0]?.height).toBe(2);
    for (const { x, width } of columns) expect(x + width).toBeLessThanOrEqual(320);
  });

  test.each([[[]], [[0]], [[0, 0]]])('of nothing (%j) are flat', (values) => {
    const { columns, most } = columnChart(rowsOf(...values), 320);
    expect(columns.every(({ height }) => height === 0)).toBe(true);
    expect(most.value).toBe(0);
  });
});
