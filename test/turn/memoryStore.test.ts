import { describe } from '@jest/globals';
import { commitContract } from '../store/contract/commits.ts';
import { transcriptContract } from '../store/contract/transcripts.ts';
import { createMemoryStore } from '../support/turns/memoryStore.ts';

describe('the store in memory that schedules are tried on', () => {
  const make = async () => {
    const store = createMemoryStore();
    return { open: async () => store, everything: async () => '', remove: async () => undefined };
  };
  commitContract(make);
  transcriptContract(make);
});
