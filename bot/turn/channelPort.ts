import type { Entry } from '../store/store.ts';

/** How a turn's replies reach the resident. Each channel gives one. */
export interface Delivery {
  /**
   * Sends lines of the guide, in order. Rejects when the channel did not take them; the turn is not undone by that.
   * `address` is the stored conversation's. A channel that knows of single lines rejects
   * with `NotAllDelivered`.
   */
  deliver(address: string, entries: readonly Entry[]): Promise<void>;
  /** Residents read the store by themselves: a line that is there has reached them, and `deliver` only wakes who looks on. */
  readonly readsStore?: true;
}

/** What a turn gives back to the channel. */
export interface TurnResult {
  /**
   * `handled` is a new turn, `repeated` a message known already (its recorded replies are given again and were not delivered
   * twice), `unsaved` a turn the database could not take, `busy` one refused because too many wait in this conversation.
   */
  readonly status: 'handled' | 'repeated' | 'unsaved' | 'busy';
  /** The resident's line first, then the replies. For `unsaved` they carry sequence 0; for `busy` there are none. */
  readonly entries: readonly Entry[];
}
