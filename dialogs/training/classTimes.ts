import { schedules } from '../../guidance/matching/track.ts';
import type { Kind } from '../engine/kind.ts';
import { several } from '../engine/kinds/several.ts';
import type { TimeAnswer } from './trainingAnswers.ts';

const times: readonly TimeAnswer[] = [...schedules, 'any'];

/** The times for class, several at once. `any` takes in all the others, so that nothing is left to pick after it. */
export function classTimes(): Kind<readonly TimeAnswer[]> {
  const kind = several(times);
  const whole = (picked: readonly TimeAnswer[]) => (picked.includes('any') ? times : picked);
  return {
    ...kind,
    click: (value, asked) => {
      const picked = kind.click(value, asked);
      return picked && whole(picked);
    },
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      return reading.ok ? { ok: true, value: whole(reading.value) } : reading;
    },
    show: (value, asked) => kind.show(value.includes('any') ? ['any'] : value, asked),
  };
}
