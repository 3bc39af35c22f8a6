import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';

/** What is done about a wish. `named` is what a phrase in the message says more exactly (`support:transport`, `wrong:code`), when one does. */
export type WishReply = (turn: Turn, named: Recognised | null) => Answered;
