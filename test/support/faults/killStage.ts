import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../bot/store/openStore.ts';
import type { Store, StoredConversation } from '../../../bot/store/store.ts';
import { textingSettings } from '../twilio/startTexting.ts';
import { startTwilio, type TwilioStandIn } from '../twilio/startTwilio.ts';
import type { KillPoint } from './killPoint.ts';
import { onBotFramework, onPhone, onWebsite, type Resident } from './resident.ts';
import { startConnector, type Connector } from './startConnector.ts';
import { prepareWatched, startWatched, type Watched } from './startWatched.ts';

/** What a resident has been shown by their channel; on the website they read the store. */
type Shown = readonly string[];

/** A folder, the processes that serve it one after the other, and the stand-ins they send to. */
export interface KillStage {
  /** The same folder, read from outside. */
  readonly store: Store;
  /** The process that runs now. */
  readonly process: () => Watched;
  /** Starts the next one, two minutes later by its clock. */
  restart(): Promise<void>;
  /** Time passes: on the clocks of the process that runs and of the telephone company. */
  pass(milliseconds: number): Promise<void>;
  resident(channel: KillPoint['channel'], name: string): Promise<Resident>;
  shown(resident: Resident): Promise<Shown>;
  /** The resident's conversation as it is stored. */
  stored(resident: Resident): Promise<StoredConversation>;
  /** The channel of the Bot Framework refuses everything, or takes it. Twilio takes everything from now on. */
  refuse(refuses: boolean): void;
  /** From now on both take the how manieth thing for each conversation and confirm nothing more; resolves when so many have come to that. */
  hold(sends: number, residents: number): Promise<void>;
  close(): Promise<void>;
}

/** Between the beginnings of two processes by their clocks, so that the sweeper thinks no turn is still running. Milliseconds. */
const later = 120_000;

/** Opens it and starts the first process. */
export async function openKillStage(): Promise<KillStage> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-kill-'));
  let ahead = 0;
  const [connector, twilio] = await Promise.all([
    startConnector(),
    startTwilio(() => new Date(Date.now() + ahead)),
  ]);
  const settings = {
    ...textingSettings(twilio),
    GUIDEPOST_CHANNELS: 'website,botFramework,sms',
    GUIDEPOST_DATA: folder,
    GUIDEPOST_STAFF: 'off',
    GUIDEPOST_LINK_URL: 'http://127.0.0.1:1',
    GUIDEPOST_NEW_CONVERSATIONS: '100000',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
  };
  let numbers = 0;
  let running = await startWatched(settings);
  let spare = prepareWatched();
  const store = await openStore({ kind: 'embedded', folder });
  const address = () => running.address;
  const phones = new Map<Resident, string>();
  return {
    store,
    process: () => running,
    restart: async () => {
      ahead += later;
      running = await startWatched(settings, ahead, spare);
      spare = prepareWatched();
    },
    pass: async (milliseconds) => {
      ahead += milliseconds;
      await running.pass(milliseconds);
    },
    resident: async (channel, name) => {
      if (channel === 'website') return onWebsite(address);
      if (channel === 'botFramework') return onBotFramework(address, connector.url, name);
      numbers += 1;
      const number = `+1860555${String(1000 + numbers)}`;
      const phone = onPhone(address, number, name);
      phones.set(phone, number);
      return phone;
    },
    stored: async (resident) => {
      const found = await storedOf(store, phones.get(resident), resident);
      if (!found) throw new Error(`Nothing is stored of ${resident.name}`);
      return found;
    },
    shown: async (resident) => shownBy(connector, twilio, phones.get(resident), resident),
    refuse: (refuses) => {
      connector.behave(() => (refuses ? 'refuse' : 'take'));
      twilio.behave(() => 'take');
    },
    hold: (sends, residents) => holding(connector, twilio, sends, residents),
    close: async () => {
      spare.kill();
      running.kill();
      await running.died();
      await store.close();
      await Promise.all([connector.close(), twilio.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function storedOf(
  store: Store,
  number: string | undefined,
  { name }: Resident,
): Promise<StoredConversation | null> {
  if (number === undefined)
    return store.load(name.startsWith('website:') ? name : `botFramework:emulator/${name}`);
  for (const { id } of (await store.list({ channel: 'sms' }, null, 200)).items) {
    const found = await store.load(id);
    if (found?.address.includes(number)) return found;
  }
  return null;
}

function shownBy(
  connector: Connector,
  twilio: TwilioStandIn,
  number: string | undefined,
  resident: Resident,
): Shown {
  if (number === undefined) return connector.shown.get(resident.name) ?? [];
  const own = twilio.taken.filter(({ to }) => to === number);
  return own.map(({ body }) => body);
}

function holding(
  connector: Connector,
  twilio: TwilioStandIn,
  sends: number,
  residents: number,
): Promise<void> {
  const counts = new Map<string, number>();
  return new Promise((resolve) => {
    let held = 0;
    const isHeld = (who: string): boolean => {
      const count = (counts.get(who) ?? 0) + 1;
      counts.set(who, count);
      if (count === sends && ++held === residents) resolve();
      return count >= sends;
    };
    connector.behave((conversation) => (isHeld(conversation) ? 'takeAndHold' : 'take'));
    twilio.behave(({ to }) => (isHeld(to) ? 'takenAndSilent' : 'take'));
  });
}
