import type { IncomingMessage } from 'node:http';
import { requestIdOf } from '../../log/requestContext.ts';
import type { CheckedPass, Passes } from './pass.ts';
import type { Problem } from './answer.ts';

/** The pass of a request's bearer token, or why there is none. `grace` is in seconds. */
export async function authorise(
  passes: Passes,
  request: IncomingMessage,
  grace = 0,
): Promise<CheckedPass | Problem> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return 'tokenMissing';
  const pass = await passes.check(token, 'talk', grace);
  if (pass === 'expired') return 'tokenExpired';
  return pass === 'refused' ? 'tokenRefused' : { ...pass, requestId: requestIdOf(request) };
}
