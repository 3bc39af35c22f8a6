import type { IncomingMessage } from 'node:http';
import type { Guide } from '../data/guide.ts';
import type { Channel, Inbound } from '../dialogs/inbound.ts';
import { registerBotFramework } from './channels/botFramework/registerBotFramework.ts';
import { createHandover } from './channels/sms/handover/createHandover.ts';
import { withHandover } from './channels/sms/handover/withHandover.ts';
import { sentBeside } from './channels/sms/sentBeside.ts';
import { registerSms } from './channels/sms/registerSms.ts';
import { registerWebsite } from './channels/registerWebsite.ts';
import { createSharedRateLimits } from './channels/sharedRateLimit.ts';
import type { Config } from './config.ts';
import { clientAddress } from './guards/clientAddress.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics/createMetrics.ts';
import { createPictures } from './pictures/createPictures.ts';
import { reachableAddress } from './pictures/reachableAddress.ts';
import { registerPictures } from './pictures/registerPictures.ts';
import { registerPrivacy } from './privacy/registerPrivacy.ts';
import { createServer, type GuideServer } from './server.ts';
import { openConsole } from './staff/openConsole.ts';
import type { Records } from './store/records/records.ts';
import type { Store } from './store/store.ts';
import type { Delivery } from './turn/channelPort.ts';
import { createTurns, type Turns } from './turn/createTurns.ts';
import { startHousekeeping } from './turn/housekeeping.ts';
import { whenDelivered } from './turn/whenDelivered.ts';

/** How long requests that were accepted may take to finish when the service stops. Milliseconds. */
const grace = 10_000;

/** On one's own machine everybody has the same address. Requests at once. */
const mostOnLoopback = 400;

/** What the service is put together from. */
export interface AppDependencies {
  readonly store: Store;
  /** What staff need beside conversations; without it there is no console. */
  readonly records?: Records;
  readonly guide: Guide;
  readonly log: Log;
  readonly clock: () => Date;
  /** Signs the website's tokens; at least 32 bytes. */
  readonly signingKey: Uint8Array;
  /** While one key is changed for another: what these signed is taken too. */
  readonly otherKeys?: readonly Uint8Array[];
  /** How text messages wait before another try; real time when not given. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The service, ready to listen. */
export interface App {
  readonly server: GuideServer;
  readonly turns: Turns;
  /** Resolves with the port. */
  listen(): Promise<number>;
  /** Finishes what was accepted, then closes everything, the store last. */
  close(): Promise<void>;
}

/** Puts the service together: store and guide -> turns -> channels -> server. */
export function createApp(config: Config, given: AppDependencies): App {
  const metrics = createMetrics(config.metricsToken, given);
  const deps = { ...metrics.watched, ...shared(given, config) };
  const { store, guide, log, clock, rateLimit } = deps;
  const deliveries = new Map<Channel, Delivery>();
  const besides = [sentBeside(store)];
  const turns = metrics.turns(createTurns({ store, guide, log, clock, deliveries, besides }));
  const fromAddress = (request: IncomingMessage): string => clientAddress(request, config.trustedProxies);
  const server = openServer(config, deps, fromAddress);
  metrics.register(server.router);
  registerPrivacy(server.router, config);
  const { sms } = config;
  const number = sms.kind === 'twilio' && 'from' in sms.sender ? sms.sender.from : null;
  const handover = number === null ? null : createHandover({ store, guide, clock, number });
  const elsewhere = withHandover(turns, handover);
  const pictures = createPictures(guide.words);
  registerPictures(server.router, { pictures, clientAddress: fromAddress });
  const website = config.website ? registerWebsite(server, config, { ...deps, turns: elsewhere }) : null;
  if (website) deliveries.set('website', website);
  if (config.botFramework.kind !== 'off') {
    const pictureAddress = reachableAddress(config, pictures);
    const handle = (inbound: Inbound, address: string) => whenDelivered(elsewhere, inbound, address);
    const given = { config, handle, log, clock, words: guide.words, pictureAddress, rateLimit };
    const teams = registerBotFramework(server, given);
    deliveries.set('teams', teams);
    deliveries.set('botFramework', teams);
  }
  const closeStaff = openConsole(server, config, { ...deps, turns, clientAddress: fromAddress });
  if (sms.kind === 'twilio') {
    const handle = (inbound: Inbound, address: string, saved: () => void) =>
      turns.run(inbound, address, { saved });
    deliveries.set('sms', registerSms(server, { ...deps, config, settings: sms, handover, handle }));
  }
  const stopHousekeeping = startHousekeeping({ ...deps, turns, retentionDays: config.retentionDays });
  return {
    server,
    turns,
    listen: () => server.listen(config.port, config.host),
    close: async () => {
      stopHousekeeping();
      await website?.close();
      await server.stop(grace);
      await turns.idle();
      await closeStaff();
      await store.close();
    },
  };
}

function openServer(
  { publicUrl, loopback }: Config,
  { log, store }: Pick<AppDependencies, 'log' | 'store'>,
  fromAddress: (request: IncomingMessage) => string,
): GuideServer {
  return createServer({
    log,
    ready: () => store.ready(),
    secure: publicUrl.startsWith('https:'),
    clientAddress: fromAddress,
    ...(loopback ? { mostPerAddress: mostOnLoopback } : {}),
  });
}

/** What is said as the operator has it. Residents can wait for staff only where there is a console to answer from. */
function asOperated(
  guide: Guide,
  { staff, staffHours, publicUrl }: Config,
  records: Records | undefined,
): Guide {
  return {
    ...guide,
    ...(staff && records && staffHours ? { staffHours } : {}),
    ...(publicUrl.startsWith('https:') ? { privacyUrl: `${publicUrl}/privacy` } : {}),
  };
}

/** What all channels have in common beside what is given. */
function shared({ guide, records, store, signingKey }: AppDependencies, config: Config) {
  return {
    guide: asOperated(guide, config, records),
    rateLimit: createSharedRateLimits({ notes: store, secret: signingKey }),
  };
}
