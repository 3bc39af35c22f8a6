import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Posts a body and gives the status of the answer, whose content nobody needs. Rejects when there is no answer. */
export type Post = (
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<number>;

/** No answer within the time. */
export class PostLate extends Error {
  override readonly name = 'PostLate';
  readonly code = 'late';
}

/** How long a connection is kept for the next reply, in milliseconds, and how many of one host. */
const kept = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: 256, maxFreeSockets: 64 };

/**
 * Posts over connections that stay open, one agent for all turns. `fetch` makes streams, signals and headers for every reply, which was
 * a fifth of a turn; this follows no redirect and takes at most `patience` milliseconds, connecting and all.
 */
export function createHttpPost(patience: number): Post {
  const plain = { agent: new HttpAgent(kept), request: httpRequest };
  const secure = { agent: new HttpsAgent(kept), request: httpsRequest };
  return (address, headers, body) =>
    new Promise((resolve, reject) => {
      const { agent, request } = address.startsWith('https:') ? secure : plain;
      const sent = request(
        address,
        { method: 'POST', agent, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
        (response) => {
          response.once('end', () => {
            clearTimeout(timer);
            resolve(response.statusCode ?? 0);
          });
          response.once('error', fail);
          response.resume();
        },
      );
      const fail = (cause: Error): void => {
        clearTimeout(timer);
        reject(cause);
      };
      const timer = setTimeout(() => sent.destroy(new PostLate('The channel did not answer')), patience);
      sent.once('error', fail);
      sent.end(body);
    });
}
