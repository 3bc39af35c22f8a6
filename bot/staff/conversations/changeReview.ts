import { StoreUnavailable, type Store } from '../../store/store.ts';
import { marksOf, readReview, type Review } from './review.ts';

/** How often a turn or a colleague may have been faster before it is given up. */
const mostTries = 20;

/**
 * Changes what is noted about a conversation. Nothing that a colleague or the resident's turn wrote meanwhile is lost: the change is made
 * again on what stands there then. `false` when there is no such conversation, or it was forgotten. Throws `StoreUnavailable`.
 */
export async function changeReview(
  store: Pick<Store, 'load' | 'commit'>,
  id: string,
  change: (review: Review) => Review,
): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await store.load(id);
    if (!stored || stored.forgotten) return false;
    const review = change(readReview(stored.review));
    const next = {
      ...stored,
      version: stored.version + 1,
      review: JSON.stringify(review),
      marks: marksOf(review),
    };
    if ((await store.commit(next)) === 'committed') return true;
  }
  throw new StoreUnavailable('Others changed the conversation again and again.');
}
