import { createServer as createHttpServer } from 'node:http';
import { createHttpPost } from '../../bot/channels/botFramework/httpPost.ts';
import { registerBotFramework } from '../../bot/channels/botFramework/registerBotFramework.ts';
import type { BotFrameworkSettings } from '../../bot/config/botFrameworkSettings.ts';
import { createLog } from '../../bot/log.ts';
import { createServer } from '../../bot/server.ts';
import type { Entry } from '../../bot/store/store.ts';
import type { Delivery, TurnResult } from '../../bot/turn/channelPort.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadWords } from '../../data/words.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { close, listen, signToken, startAuthority, type Authority } from './botFrameworkAuthority.ts';

/** The bot's app id in these tests. */
export const appId = '11111111-2222-3333-4444-555555555555';
/** Where Teams lives in these tests; what is sent there arrives at the stand-in. */
export const serviceUrl = 'https://smba.trafficmanager.net/amer/';

/** A reply as the channel received it. */
export interface Posted {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: { readonly text?: string; readonly [field: string]: unknown };
}

/** The channel in front of a fake turn, with an authority and a connector on this machine. */
export interface BotService {
  readonly url: string;
  readonly authority: Authority;
  readonly delivery: Delivery;
  readonly connectorUrl: string;
  readonly turns: { readonly inbound: Inbound; readonly address: string }[];
  readonly posted: Posted[];
  /** Every address that was asked for, also those that lead nowhere. */
  readonly asked: string[];
  readonly lines: string[];
  /** What the fake turn does; by default it answers `You said: ...`. */
  turn: (inbound: Inbound, address: string) => Promise<TurnResult>;
  /** What the connector answers with. */
  connectorStatus: number;
  close(): Promise<void>;
}

/** An activity that means something; parts can be replaced. */
export function message(parts: object = {}): object {
  return {
    type: 'message',
    id: `m${Math.random()}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:person', name: 'A Person', aadObjectId: 'x' },
    recipient: { id: '28:bot', name: 'Guidepost' },
    conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: appId },
    text: 'hello',
    textFormat: 'plain',
    locale: 'es-US',
    ...parts,
  };
}

/** A line of the guide as a turn delivers it. */
export function guideLine(text: string, parts: Partial<Entry> = {}): Entry {
  return {
    conversationId: 'teams:a:conversation',
    sequence: 2,
    at: '2026-11-22T12:00:00.000Z',
    from: 'guide',
    text,
    activityId: 'm',
    ...parts,
  };
}

const post = createHttpPost(5000);

/** Starts the channel. */
export async function startBotService(
  botFramework: BotFrameworkSettings = { kind: 'singleTenant', appId, tenantId: appId, password: 'secret' },
): Promise<BotService> {
  const authority = await startAuthority();
  const posted: Posted[] = [];
  const connector = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { authorization } = request.headers;
      const activity = JSON.parse(Buffer.concat(chunks).toString()) as Posted['activity'];
      posted.push({ path: request.url ?? '', authorization, activity });
      response.writeHead(service.connectorStatus, {
        'Content-Type': 'application/json',
        Location: '/elsewhere',
      });
      response.end('{"id":"r1"}');
    });
  });
  const connectorUrl = await listen(connector);
  const lines: string[] = [];
  const log = createLog({ level: 'debug', hashKey: 'key', write: (line) => lines.push(line) });
  const server = createServer({ log, ready: async () => undefined, secure: false });
  const delivery = registerBotFramework(server, {
    config: { botFramework, messagesPerMinute: 20 },
    log,
    words: loadWords(dataFolder()),
    pictureAddress: () => 'https://guide.example/picture.png',
    clock: () => new Date(),
    handle: (inbound, address) => {
      service.turns.push({ inbound, address });
      return service.turn(inbound, address);
    },
    outside: {
      metadataUrl: authority.metadataUrl,
      token: async () => (botFramework.kind === 'loopbackOnly' ? null : 'our-token'),
      fetch: async (address, options) => {
        service.asked.push(address instanceof Request ? address.url : String(address));
        return fetch(address, options);
      },
      post: (address, headers, body) => {
        service.asked.push(address);
        return post(address.replace('https://smba.trafficmanager.net', connectorUrl), headers, body);
      },
    },
  });
  const port = await server.listen(0, '127.0.0.1');
  const service: BotService = {
    url: `http://127.0.0.1:${port}/api/messages`,
    authority,
    delivery,
    connectorUrl,
    turns: [],
    posted,
    asked: [],
    lines,
    turn: async (inbound, address) => {
      const entries = [guideLine(`You said: ${inbound.text}`, { activityId: inbound.activityId })];
      await delivery.deliver(address, entries);
      return { status: 'handled', entries };
    },
    connectorStatus: 201,
    close: async () => {
      await server.stop(0);
      await Promise.all([close(connector), authority.close()]);
    },
  };
  return service;
}

/** A token that is valid for the service. */
export function validToken({ authority }: BotService, claims: object = {}): Promise<string> {
  return signToken(authority.key, { aud: appId, serviceurl: serviceUrl, ...claims });
}

/** Sends an activity as the channel does. */
export function send(
  service: BotService,
  token: string | null,
  activity: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(service.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof activity === 'string' || Buffer.isBuffer(activity) ? activity : JSON.stringify(activity),
  });
}
