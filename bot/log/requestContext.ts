import type { IncomingMessage } from 'node:http';

/** Ids of requests, by request and, while one's message is handled, by message. */
const byRequest = new WeakMap<IncomingMessage, string>();
const byMessage = new Map<string, string>();

/** A message as the log knows it. */
interface LoggedMessage {
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
}

/** Gives a request its id. */
export function nameRequest(request: IncomingMessage, id: string): void {
  byRequest.set(request, id);
}

/** The id of a request, for lines about it. */
export function requestIdOf(request: IncomingMessage): string | undefined {
  return byRequest.get(request);
}

/**
 * Handles a message: lines logged of it meanwhile carry the id of the request that it came with. By the message's ids and not by
 * `AsyncLocalStorage`, which in Node before 24 makes every promise of the process dearer, a tenth of a turn in all.
 */
export async function inRequest<T>(
  { conversationId = '', activityId = '' }: LoggedMessage,
  requestId: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const key = `${conversationId}\n${activityId}`;
  if (requestId === undefined || byMessage.has(key)) return work();
  byMessage.set(key, requestId);
  try {
    return await work();
  } finally {
    byMessage.delete(key);
  }
}

/** The id of the request that a message came with, while it is handled. */
export function requestOfMessage({
  conversationId = '',
  activityId = '',
}: LoggedMessage): string | undefined {
  return byMessage.get(`${conversationId}\n${activityId}`);
}
