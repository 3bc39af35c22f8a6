import { articleOr } from './articleOr.ts';
import { opensFlow } from './opensFlow.ts';
import type { WishReply } from './wishReply.ts';

const rough = articleOr(['aid'], opensFlow('rough'));
const exact = opensFlow('exact');

/** A rough estimate of aid, or the exact number where that is what a phrase names. */
export const estimatesAid: WishReply = (turn, named) =>
  (named?.meaning === 'exact' ? exact : rough)(turn, named);
