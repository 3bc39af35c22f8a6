import { createAnswering, type Answering } from '../../../bot/staff/answering/createAnswering.ts';
import type { Delivery } from '../../../bot/turn/channelPort.ts';
import type { Turns } from '../../../bot/turn/createTurns.ts';
import type { Entry, Store, StoredConversation } from '../../../bot/store/store.ts';
import type { Guide } from '../../../data/guide.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { OfficeHours } from '../../../guidance/time/officeHours.ts';
import { inbound } from './inbound.ts';
import { openStage, type TurnStage } from './stage.ts';
import { projectGuide } from '../projectGuide.ts';

const day = { from: '09:00', until: '17:00' };

/** Monday to Friday, nine to five. */
export const weekdays: OfficeHours = { week: [null, day, day, day, day, day, null], closedOn: [] };

/** Staff of the tests. */
export const ana = { name: 'ana', displayName: 'Ana from the American Job Center' };

/** A colleague of hers. */
export const ben = { name: 'ben', displayName: 'Ben' };

/** One process: what residents say to it, and what staff do with it. */
export interface Process {
  readonly turns: Turns;
  readonly answering: Answering;
  /** A message of the resident's of `website:one`; gives what was said to it. */
  say(text: string, choice?: Inbound['choice'], more?: Partial<Inbound>): Promise<readonly Entry[]>;
}

/** A stage on which staff answer, on Monday, November 23, 2026 at 10:00 in Connecticut. Patience: 15 minutes. */
export interface AnsweringStage extends TurnStage {
  readonly guide: Guide;
  process(over?: { store?: Partial<Store>; delivery?: Delivery }): Process;
  /** A process in which a resident in the middle of a part waits for a person; `delivered` is empty then. */
  waiting(): Promise<Process>;
  stored(): Promise<StoredConversation>;
  state(): Promise<Conversation>;
  lines(): Promise<readonly Entry[]>;
}

const id = 'website:one';
const loaded = { ...projectGuide(), staffHours: weekdays };

/** Opens it in a folder that is removed when it closes. */
export async function openAnsweringStage(guide: Guide = loaded): Promise<AnsweringStage> {
  const stage = await openStage();
  stage.time.now = Date.parse('2026-11-23T15:00:00Z');
  const clock = () => new Date(stage.time.now);
  const stored = async () => (await stage.store.load(id)) as StoredConversation;
  const process = (over?: { store?: Partial<Store>; delivery?: Delivery }): Process => {
    const turns = stage.turns({ ...over, guide });
    return {
      turns,
      answering: createAnswering({ turns, guide, clock, patience: 15 }),
      say: async (text, choice, more) => {
        const receivedAt = clock().toISOString();
        const message = inbound({ text, receivedAt, ...(choice && { choice }), ...more });
        return (await turns.run(message, '')).entries;
      },
    };
  };
  return {
    ...stage,
    guide,
    process,
    waiting: async () => {
      const one = process();
      await one.say('hello');
      await one.say('', { command: 'open', value: 'support' });
      await one.say('', { command: 'person' });
      await one.say('', { command: 'wait' });
      stage.delivered.length = 0;
      return one;
    },
    stored,
    state: async () => JSON.parse((await stored()).state) as Conversation,
    lines: () => stage.store.entries(id, 0, 500),
  };
}
