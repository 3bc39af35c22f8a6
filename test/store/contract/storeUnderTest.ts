import { afterEach, beforeEach } from '@jest/globals';
import type { Store } from '../../../bot/store/store.ts';

/** Fresh, empty data that stores can be opened on. */
export interface StoreUnderTest {
  /** Another store on the same data, as another process would open it. */
  open(): Promise<Store>;
  /** Everything kept, as one text. Called when all stores are closed. */
  everything(): Promise<string>;
  remove(): Promise<void>;
}

/** What a test of the contract has. */
export interface Bench {
  readonly store: Store;
  /** One more store on the same data; closed after the test. */
  openAnother(): Promise<Store>;
  /** Closes all stores and gives everything kept, as one text. */
  everything(): Promise<string>;
}

/** Gives every test of the surrounding block data of its own. */
export function freshBench(make: () => Promise<StoreUnderTest>): () => Bench {
  let bench: Bench | undefined;
  let cleanUp = async (): Promise<void> => undefined;
  beforeEach(async () => {
    const underTest = await make();
    const opened: Store[] = [];
    const openAnother = async (): Promise<Store> => {
      const store = await underTest.open();
      opened.push(store);
      return store;
    };
    const closeAll = async (): Promise<void> => {
      await Promise.all(opened.map((store) => store.close()));
    };
    cleanUp = async () => {
      await closeAll();
      await underTest.remove();
    };
    const everything = async (): Promise<string> => {
      await closeAll();
      return underTest.everything();
    };
    bench = { store: await openAnother(), openAnother, everything };
  });
  afterEach(() => cleanUp());
  return () => {
    if (bench === undefined) throw new Error('A bench is there only within a test.');
    return bench;
  };
}
