import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'restify';
import type { Guide } from '../../data/guide.ts';
import { sentBeside } from '../channels/sms/sentBeside.ts';
import { createOriginCheck } from '../channels/directLine/allowedOrigins.ts';
import { websiteCookie } from '../channels/plainPage/websiteCookie.ts';
import type { EntraSettings } from '../config/entraSettings.ts';
import type { Log } from '../log.ts';
import { requestIdOf } from '../log/requestContext.ts';
import type { GuideServer } from '../server.ts';
import type { Records } from '../store/records/records.ts';
import type { Store } from '../store/store.ts';
import { loadCannedReplies } from '../../data/cannedReplies.ts';
import { loadFillerWords } from '../../data/fillerWords.ts';
import type { Turns } from '../turn/createTurns.ts';
import { createAnswering } from './answering/createAnswering.ts';
import { createAccounts } from './accounts/createAccounts.ts';
import { createPasswords } from './accounts/createPasswords.ts';
import type { HashCost } from './accounts/hashPassword.ts';
import { createAudit } from './audit/createAudit.ts';
import { knownWords } from './conversations/knownWords.ts';
import { createRemoval } from './removal/createRemoval.ts';
import { createPages } from './pages/createPages.ts';
import { readStaffAssets } from './pages/staffAssets.ts';
import { readStaffWords } from './pages/staffWords.ts';
import { staffRoutes } from './routes.ts';
import { createDispatch } from './routing/createDispatch.ts';
import { sendStaffAnswer } from './routing/staffAnswer.ts';
import { createEntra } from './signIn/entra/createEntra.ts';
import { createEntraTrips } from './signIn/entra/createEntraTrips.ts';
import { entraSignIn } from './signIn/entra/entraSignIn.ts';
import { createKnownDevices } from './signIn/createKnownDevices.ts';
import { createSeal } from './signIn/createSeal.ts';
import { createSessions } from './signIn/createSessions.ts';
import { createThrottle } from './signIn/createThrottle.ts';
import { localSignIn } from './signIn/localSignIn.ts';
import type { StaffParts } from './staffParts.ts';

/** What the console is put together from. */
export interface StaffDependencies {
  readonly records: Records;
  readonly store: Store;
  readonly turns: Pick<Turns, 'act'>;
  readonly guide: Guide;
  /** After how many minutes without an answer of staff the guide goes on. */
  readonly staffSilence: number;
  /** Days after the last activity until a conversation goes. */
  readonly retentionDays: number;
  readonly log: Pick<Log, 'warn' | 'error'>;
  readonly clock: () => Date;
  /** Signs and seals what the console gives away; at least 32 bytes. */
  readonly signingKey: Uint8Array;
  /** What these signed and sealed is taken too. */
  readonly otherKeys?: readonly Uint8Array[];
  readonly publicUrl: URL;
  readonly entra?: EntraSettings;
  readonly clientAddress: (request: IncomingMessage) => string;
  /** For tests; scrypt with N = 2^17 when not given. */
  readonly hashCost?: HashCost;
}

/** How often expired sessions and counts are swept away. Milliseconds. */
const sweepEvery = 10 * 60_000;

/** Registers the console under `/staff`. Gives what ends its housekeeping. Throws when a word is missing. */
export function registerStaff(server: GuideServer, deps: StaffDependencies): () => void {
  const { records, log, clock, publicUrl } = deps;
  const parts = createParts(deps);
  const routes = staffRoutes(parts, parts.entra ? [localSignIn, entraSignIn(parts.entra)] : [localSignIn]);
  const dispatch = createDispatch({
    routes,
    parts,
    render: createPages(parts.words, parts.assets, routes),
    ours: createOriginCheck(publicUrl, []),
    clientAddress: deps.clientAddress,
    log,
  });
  const answer = async (request: Request, response: Response): Promise<void> =>
    sendStaffAnswer(request, response, await dispatch(request)).catch((cause: unknown) =>
      log.warn('staff.downloadCutOff', { cause, requestId: requestIdOf(request) }),
    );
  for (const path of ['/staff', '/staff/*']) {
    server.router.get(path, answer);
    server.router.post(path, answer);
  }
  server.router.pre((request, response, next) => {
    if (isUnreadable(request.url ?? '')) void answer(request, response).then(() => next(false), next);
    else next();
  });
  const sweep = (): void =>
    void records
      .sweep(clock().toISOString())
      .catch((cause: unknown) => log.warn('staff.sweepFailed', { cause }));
  const timer = setInterval(sweep, sweepEvery).unref();
  return () => clearInterval(timer);
}

/** The router finds no route for a path of ours that is no text, and would answer with an empty page. */
function isUnreadable(url: string): boolean {
  if (!url.startsWith('/staff/')) return false;
  try {
    decodeURI(url);
    return false;
  } catch {
    return true;
  }
}

function createParts(deps: StaffDependencies): StaffParts {
  const { records, store, turns, guide, clock, signingKey, otherKeys, publicUrl, hashCost } = deps;
  const passwords = createPasswords(hashCost);
  const seal = createSeal(signingKey, otherKeys);
  const entra = deps.entra ?? { kind: 'off' };
  return {
    passwords,
    accounts: createAccounts(records, passwords, clock),
    sessions: createSessions(records, clock),
    throttle: createThrottle(records, clock),
    devices: createKnownDevices(signingKey, publicUrl, clock, otherKeys),
    seal,
    entra: entra.kind === 'off' ? null : createEntra(entra, publicUrl, deps.log),
    entraTrips: createEntraTrips(seal, publicUrl, clock),
    audit: createAudit(records, clock),
    answering: createAnswering({ turns, guide, clock, patience: deps.staffSilence }),
    cannedReplies: loadCannedReplies(),
    retentionDays: deps.retentionDays,
    removal: createRemoval(store, [sentBeside(store)]),
    cookie: websiteCookie('guidepost-staff', publicUrl),
    assets: readStaffAssets(),
    words: readStaffWords(),
    store,
    records,
    guide,
    known: knownWhenNeeded(guide),
    fillers: loadFillerWords(),
    clock,
  };
}

function knownWhenNeeded({ words }: Guide): () => ReadonlySet<string> {
  const once: { known?: ReadonlySet<string> } = {};
  return () => (once.known ??= knownWords(words));
}
