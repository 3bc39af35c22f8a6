import type { Guide } from '../../data/guide.ts';
import type { WebsiteCookie } from '../channels/plainPage/websiteCookie.ts';
import type { Records } from '../store/records/records.ts';
import type { Store } from '../store/store.ts';
import type { CannedReply } from '../../data/cannedReplies.ts';
import type { FillerWords } from '../../data/fillerWords.ts';
import type { Language } from '../../guidance/language.ts';
import type { Answering } from './answering/createAnswering.ts';
import type { Accounts } from './accounts/createAccounts.ts';
import type { Passwords } from './accounts/createPasswords.ts';
import type { Audit } from './audit/createAudit.ts';
import type { Removal } from './removal/createRemoval.ts';
import type { StaffAssets } from './pages/staffAssets.ts';
import type { StaffWords } from './pages/staffWords.ts';
import type { Entra } from './signIn/entra/createEntra.ts';
import type { EntraTrips } from './signIn/entra/createEntraTrips.ts';
import type { KnownDevices } from './signIn/createKnownDevices.ts';
import type { Seal } from './signIn/createSeal.ts';
import type { Sessions } from './signIn/createSessions.ts';
import type { Throttle } from './signIn/createThrottle.ts';

/** What the console's actions share. */
export interface StaffParts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly devices: KnownDevices;
  readonly seal: Seal;
  /** Where accounts of an organisation are signed in to; `null` where only accounts of our own are. */
  readonly entra: Entra | null;
  readonly entraTrips: EntraTrips;
  readonly audit: Audit;
  readonly answering: Answering;
  readonly cannedReplies: readonly CannedReply[];
  readonly removal: Removal;
  /** Days after the last activity until a conversation goes. */
  readonly retentionDays: number;
  /** Holds the token of the visit. */
  readonly cookie: WebsiteCookie;
  readonly assets: StaffAssets;
  readonly words: StaffWords;
  readonly store: Store;
  readonly records: Records;
  readonly guide: Guide;
  /** See `knownWords`; read when they are first needed. */
  readonly known: () => ReadonlySet<string>;
  readonly fillers: Readonly<Record<Language, FillerWords>>;
  readonly clock: () => Date;
}
