import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../bot/staff/accounts/role.ts';
import { createAccounts, type Accounts } from '../../../bot/staff/accounts/createAccounts.ts';
import type { HashCost } from '../../../bot/staff/accounts/hashPassword.ts';
import { createPasswords } from '../../../bot/staff/accounts/createPasswords.ts';
import { createAudit, type Audit } from '../../../bot/staff/audit/createAudit.ts';
import type { EntraSettings } from '../../../bot/config/entraSettings.ts';
import { registerStaff } from '../../../bot/staff/registerStaff.ts';
import { createLog } from '../../../bot/log.ts';
import { createServer, type GuideServer } from '../../../bot/server.ts';
import { clientAddress } from '../../../bot/guards/clientAddress.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { breakableRecords, type BreakableRecords } from './breakableRecords.ts';
import { openStore, type StoreConfig } from '../../../bot/store/openStore.ts';
import type { Entry, Store } from '../../../bot/store/store.ts';
import type { Delivery } from '../../../bot/turn/channelPort.ts';
import { createTurns, type Turns } from '../../../bot/turn/createTurns.ts';
import type { Guide } from '../../../data/guide.ts';
import type { Channel } from '../../../dialogs/inbound.ts';
import { weekdays } from '../turns/answeringStage.ts';
import { staffClient, type StaffClient } from './staffClient.ts';
import { projectGuide } from '../projectGuide.ts';

/** The console on a server of its own, with a clock that the test moves and passwords that cost little. */
export interface StaffStage {
  readonly address: string;
  readonly records: BreakableRecords;
  /** Conversations, with the turns of one process on them; the website delivers into `delivered`. */
  readonly store: Store;
  readonly turns: Turns;
  readonly delivered: Entry[];
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly time: { now: number };
  /** Lines of the log. */
  readonly logged: readonly string[];
  /** An account whose password is `goodPassword`, past its first sign-in. */
  addPerson(name: string, role: Role): Promise<void>;
  /** A browser that has been nowhere yet; `from` is its address, as our own proxy in front would tell it. */
  browser(from?: string): StaffClient;
  /** A browser in which somebody is signed in. */
  signedIn(name: string, from?: string): Promise<StaffClient>;
  /** The address of another process on the same records. */
  another(): Promise<string>;
  close(): Promise<void>;
}

/** What people on the stage sign in with. */
export const goodPassword = 'seven tall lanterns';

/** scrypt for tests: same road, little work. */
export const cheap = { logN: 4, r: 8, p: 1 };

const silent = { info() {}, warn() {}, error() {} };
const key = new TextEncoder().encode('a key of the tests, long enough for them');

const read: { guide?: Guide } = {};

/** The guide of a service whose staff answer on weekdays, read once. */
export function guide(): Guide {
  return (read.guide ??= { ...projectGuide(), staffHours: weekdays });
}

/** How a stage may differ. */
interface StageOptions {
  readonly publicUrl?: string;
  readonly hashCost?: HashCost;
  readonly entra?: EntraSettings;
  /** MongoDB in place of the embedded store, by its connection string. */
  readonly mongoUri?: string;
}

/** Starts it on a free port, in a folder that is removed when it closes. */
export async function startStaff(options: StageOptions = {}): Promise<StaffStage> {
  const { publicUrl, hashCost = cheap, entra = { kind: 'off' }, mongoUri } = options;
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-staff-'));
  const database: StoreConfig = mongoUri
    ? { kind: 'mongo', uri: mongoUri }
    : { kind: 'embedded', folder: join(folder, 'conversations') };
  const records = breakableRecords(await openRecords(database));
  const time = { now: Date.parse('2026-11-27T15:00:00Z') };
  const clock = () => new Date(time.now);
  const accounts = createAccounts(records, createPasswords(cheap), clock);
  const logged: string[] = [];
  const delivered: Entry[] = [];
  const store = await openStore(database);
  const deliver: Delivery = { deliver: async (_address, entries) => void delivered.push(...entries) };
  const deliveries = new Map<Channel, Delivery>([['website', deliver]]);
  const turns = createTurns({ store, guide: guide(), log: silent, clock, deliveries });
  const endings: (() => Promise<void>)[] = [];
  const serve = async (): Promise<string> => {
    const log = createLog({ level: 'debug', hashKey: 'key', write: (line) => logged.push(line) });
    const server: GuideServer = createServer({
      log,
      ready: async () => undefined,
      secure: false,
      mostPerAddress: 400,
    });
    const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    const end = registerStaff(server, {
      records,
      store,
      turns,
      guide: guide(),
      staffSilence: 15,
      retentionDays: 90,
      log,
      clock,
      signingKey: key,
      publicUrl: new URL(publicUrl ?? address),
      clientAddress: (request) => clientAddress(request, 1),
      hashCost,
      entra,
    });
    endings.push(async () => {
      end();
      await server.stop(0);
    });
    return address;
  };
  const address = await serve();
  const browser = (from?: string) => staffClient(address, publicUrl ?? address, from);
  return {
    address,
    records,
    store,
    turns,
    delivered,
    accounts,
    audit: createAudit(records, clock),
    time,
    logged,
    browser,
    addPerson: async (name, role) => {
      await accounts.add({ name, displayName: `${name} of the tests`, role });
      await accounts.setPassword(name, goodPassword);
    },
    signedIn: async (name, from) => {
      const client = browser(from);
      const { status, location } = await client.signIn(name, goodPassword);
      if (status !== 303 || location !== '/staff') throw new Error(`${name} could not sign in: ${status}`);
      await client.get('/staff');
      return client;
    },
    another: serve,
    close: async () => {
      await Promise.all(endings.map((end) => end()));
      await records.close();
      await turns.idle();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
