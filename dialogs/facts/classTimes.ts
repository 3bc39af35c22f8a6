import { schedules, type Schedule } from '../../guidance/matching/track.ts';
import { freeTimes } from '../../guidance/text/freeTimes.ts';
import type { Kind } from '../engine/kind.ts';
import { several } from '../engine/kinds/several.ts';

/** A time for class, or any. */
export type TimeAnswer = Schedule | 'any';

const times: readonly TimeAnswer[] = [...schedules, 'any'];

/**
 * The times for class, several at once. `any` takes in all the others, so that nothing is left to pick after it; only where two or
 * more others stand beside it ("all but evenings" leaves it over) do they count and not it. Times at which somebody works are none.
 */
export function classTimes(): Kind<readonly TimeAnswer[]> {
  const kind = several(times);
  return {
    ...kind,
    click: (value, asked) => {
      const picked = kind.click(value, asked);
      return picked?.includes('any') ? times : picked;
    },
    read: (text, asked) => {
      const free = freeTimes(text);
      if (free === null) return { ok: false, problem: 'notAnOption' };
      const reading = kind.read(free, asked);
      return reading.ok ? { ok: true, value: typed(reading.value) } : reading;
    },
    show: (value, asked) => kind.show(value.includes('any') ? ['any'] : value, asked),
  };
}

function typed(picked: readonly TimeAnswer[]): readonly TimeAnswer[] {
  if (!picked.includes('any') || picked.length === times.length) return picked;
  return picked.length <= 2 ? times : picked.filter((time) => time !== 'any');
}
