import { describe } from '@jest/globals';
import { commitContract } from './contract/commits.ts';
import { forgettingContract } from './contract/forgetting.ts';
import { listContract } from './contract/lists.ts';
import { notesContract } from './contract/notes.ts';
import { outboxContract } from './contract/outbox.ts';
import { reminderContract } from './contract/reminders.ts';
import { searchContract } from './contract/searches.ts';
import type { StoreUnderTest } from './contract/storeUnderTest.ts';
import { transcriptContract } from './contract/transcripts.ts';

/** What every store must hold to, whatever it keeps its data in. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`the ${name} store`, () => {
    commitContract(make);
    transcriptContract(make);
    listContract(make);
    searchContract(make);
    outboxContract(make);
    forgettingContract(make);
    reminderContract(make);
    notesContract(make);
  });
}
