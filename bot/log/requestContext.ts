import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Does the work of one request: lines logged in it carry its id. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** The id of the request being worked on, if there is one. */
export function currentRequest(): string | undefined {
  return requests.getStore();
}
