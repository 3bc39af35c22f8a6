import { Agent } from 'undici';

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

/** Connections to one host at once, and how long one is kept for the next reply, in milliseconds, unless the host says less. */
const kept = { connections: 256, keepAliveTimeout: 30_000 };

/**
 * Posts over connections that stay open, one agent for all turns. `fetch` makes streams, signals and headers for every reply, which was
 * a fifth of a turn, and Node's own client takes three times what undici's takes. Follows no redirect and takes at most `patience`
 * milliseconds, connecting and all.
 */
export function createHttpPost(patience: number): Post {
  const agent = new Agent({ ...kept, connect: { timeout: patience } });
  return async (address, headers, body) => {
    const { origin, pathname, search } = new URL(address);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new PostLate('The channel did not answer')), patience);
    try {
      const answer = await agent.request({
        origin,
        path: pathname + search,
        method: 'POST',
        headers,
        body,
        signal: late.signal,
      });
      await answer.body.dump();
      return answer.statusCode;
    } finally {
      clearTimeout(timer);
    }
  };
}
