import { ConnectorFactory, type ConnectorClient } from 'botframework-connector';
import type { Activity, ResourceResponse } from 'botbuilder';
import { RecentValues } from '../../recentValues.ts';
import type { Post } from './httpPost.ts';
import { isAllowedServiceUrl, type Destination } from './serviceUrl.ts';

/** How replies leave. */
export interface Outgoing {
  readonly destination: Destination;
  /** The token that Azure knows us by; `null` on this machine. */
  readonly token: () => Promise<string | null>;
  readonly post: Post;
}

/** The channel did not take a reply. `code` is its HTTP status. */
export class ReplyRefused extends Error {
  override readonly name = 'ReplyRefused';
  readonly code: number;
  constructor(code: number) {
    super('The channel refused a reply');
    this.code = code;
  }
}

/** Teams has a handful of service addresses, one a region. */
const mostClients = 100;

/**
 * Posts replies to the channel. The SDK's own client follows redirects, has no time limit and builds a pipeline for every
 * turn, which is most of what a turn costs; this one posts, to allowed places alone, and does nothing else.
 */
export class Connector extends ConnectorFactory {
  readonly #outgoing: Outgoing;
  /** By service address. Of this connector alone, so that none is used with another's credentials. */
  readonly #clients = new RecentValues<ConnectorClient>(mostClients);

  constructor(outgoing: Outgoing) {
    super();
    this.#outgoing = outgoing;
  }

  /** The client of a service address, made once. */
  async create(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known) return known;
    const client = this.#client(serviceUrl);
    this.#clients.set(serviceUrl, client);
    return client;
  }

  /** The two calls that the adapter makes for a turn's replies, and none of the client's others. */
  #client(serviceUrl: string): ConnectorClient {
    const conversations = {
      replyToActivity: (conversation: string, replyTo: string, activity: Activity) =>
        this.#post(serviceUrl, ['conversations', conversation, 'activities', replyTo], activity),
      sendToConversation: (conversation: string, activity: Activity) =>
        this.#post(serviceUrl, ['conversations', conversation, 'activities'], activity),
    };
    return { conversations } as unknown as ConnectorClient;
  }

  async #post(serviceUrl: string, path: readonly string[], activity: Activity): Promise<ResourceResponse> {
    const { destination, token, post } = this.#outgoing;
    if (!isAllowedServiceUrl(serviceUrl, destination)) throw new ReplyRefused(403);
    const bearer = await token();
    const address = [serviceUrl.replace(/\/+$/, ''), 'v3', ...path.map(encodeURIComponent)].join('/');
    const authorization = bearer === null ? {} : { Authorization: `Bearer ${bearer}` };
    const headers = { 'Content-Type': 'application/json', ...authorization };
    const status = await post(address, headers, JSON.stringify(activity));
    if (status < 200 || status > 299) throw new ReplyRefused(status);
    return { id: '' };
  }
}
