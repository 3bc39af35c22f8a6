import type { IncomingMessage } from 'node:http';
import type { TurnLog } from '../../turn/turnLog.ts';
import type { MakeRateLimit } from '../sharedRateLimit.ts';
import type { Handle } from './conversations.ts';
import type { ReadableStore } from './savedLines.ts';

/** How much one address or one person may take. Sockets are counted within each process. */
export interface WebsiteLimits {
  /** New conversations of one address in 12 hours. */
  readonly newConversations: number;
  /** Messages of one person in a minute. */
  readonly messagesPerMinute: number;
  /** Open sockets in this process. */
  readonly sockets: number;
  /** Open sockets of one address; a school or a library is one address. */
  readonly socketsPerAddress: number;
}

/** What holds unless the operator says otherwise. */
export const usualLimits: WebsiteLimits = {
  newConversations: 6,
  messagesPerMinute: 20,
  sockets: 5000,
  socketsPerAddress: 100,
};

/** What the website channel needs. */
export interface WebsiteDependencies {
  readonly handle: Handle;
  readonly store: ReadableStore;
  /** At least 32 bytes. */
  readonly sign: { readonly key: Uint8Array; readonly others?: readonly Uint8Array[] };
  /** Where residents' browsers reach the service. */
  readonly publicUrl: URL;
  /** Origins besides our own whose pages may embed the chat and talk to us. */
  readonly allowedOrigins: readonly string[];
  readonly limits: WebsiteLimits;
  /** How new conversations and messages are counted; within this process when not given. */
  readonly rateLimit?: MakeRateLimit;
  /** The resident's address, past our own proxies and no further. */
  readonly clientAddress: (request: IncomingMessage) => string;
  readonly clock: () => Date;
  readonly log: TurnLog;
}
