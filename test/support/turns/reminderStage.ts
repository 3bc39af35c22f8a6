import type { Entry, StoredConversation } from '../../../bot/store/store.ts';
import { askToBeReminded } from './remindable.ts';
import { openStage, type TurnStage } from './stage.ts';

/** A stage, and what a test of reminders looks at on it: one conversation. */
export interface ReminderStage extends TurnStage {
  /** A resident asks; everything before the reminder is delivered, settled and no longer in `delivered`. */
  asked(values?: readonly string[]): Promise<void>;
  lines(): Promise<readonly Entry[]>;
  /** The lines that are reminders. */
  reminders(): Promise<readonly Entry[]>;
  stored(): Promise<StoredConversation>;
}

const id = 'website:one';

/** Opens a stage in a folder that is removed when it closes. */
export async function openReminderStage(): Promise<ReminderStage> {
  const stage = await openStage();
  const lines = () => stage.store.entries(id, 0, 500);
  return {
    ...stage,
    lines,
    reminders: async () => (await lines()).filter(({ because }) => because?.rule?.startsWith('reminder.')),
    stored: async () => (await stage.store.load(id)) as StoredConversation,
    asked: async (values) => {
      const turns = stage.turns();
      await askToBeReminded(turns, values);
      stage.time.now += 60_000;
      await turns.sweep();
      stage.delivered.length = 0;
    },
  };
}
