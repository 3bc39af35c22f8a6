import { money } from '../engine/kinds/money.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Kind } from '../engine/kind.ts';

const offered = ['0', '500', '2000'] as const;

/** What a resident could pay towards a training, whole dollars: one of the amounts offered, or any that is typed. */
export function canPayKind(): Kind<number> {
  const amount = money();
  const few = choice(offered);
  return {
    ...amount,
    options: (asked) => few.options(asked),
    click: (value, asked) => {
      const clicked = few.click(value, asked);
      return clicked === null ? null : Number(clicked);
    },
    read: (text, asked) => {
      const typed = amount.read(text, asked);
      const named = typed.ok && !isPlace(text) ? typed : few.read(text, asked);
      return named.ok ? { ok: true, value: Number(named.value) } : { ok: false, problem: 'notAnOption' };
    },
  };
}

/** "1" to "3" pick an option, since text messages number them. */
function isPlace(text: string): boolean {
  return /^\s*[1-3]\s*$/.test(text);
}
