import { recognizeNumber } from '../recognize.ts';
import type { Kind } from '../kind.ts';

/** A whole number from `min` to `max`, both included. */
export function number({ min, max }: { min: number; max: number }): Kind<number> {
  const inRange = (value: number) => Number.isInteger(value) && value >= min && value <= max;
  return {
    name: 'number',
    options: () => [],
    click: () => null,
    holds: (value): value is number => typeof value === 'number' && inRange(value),
    show: (value) => String(value),
    read: (text, { scope }) => {
      const value = recognizeNumber(text, scope.language);
      if (value === null) return { ok: false, problem: 'notANumber' };
      return inRange(value)
        ? { ok: true, value }
        : { ok: false, problem: 'outOfRange', values: { min, max } };
    },
  };
}
