import type { Kind } from '../kind.ts';

/** The resident's own words, up to `max` characters. */
export function text({ max }: { max: number }): Kind<string> {
  return {
    name: 'text',
    options: () => [],
    click: () => null,
    holds: (value): value is string => typeof value === 'string' && value.length > 0,
    show: (value) => value,
    read: (typed) => {
      const value = typed.trim();
      if (value === '') return { ok: false, problem: 'empty' };
      return value.length <= max ? { ok: true, value } : { ok: false, problem: 'tooLong', values: { max } };
    },
  };
}
