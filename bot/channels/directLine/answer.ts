import type { ServerResponse } from 'node:http';

/** Everything that a Direct Line client can be refused with: status, code and a fixed sentence that tells nothing else. */
const problems = {
  malformed: [400, 'BadArgument', 'The request could not be understood.'],
  tokenMissing: [401, 'Unauthorized', 'A token is needed.'],
  tokenExpired: [403, 'TokenExpired', 'The token has expired.'],
  tokenRefused: [403, 'BadArgument', 'The token is not valid here.'],
  originRefused: [403, 'Forbidden', 'This site may not use the chat.'],
  notFound: [404, 'NotFound', 'There is nothing here.'],
  tooSlow: [408, 'RequestTimeout', 'The message took too long to come.'],
  tooLarge: [413, 'MessageSizeTooBig', 'The message is too big.'],
  notJson: [415, 'BadArgument', 'Send JSON.'],
  tooMany: [429, 'TooManyRequests', 'Too many requests. Try again later.'],
  fault: [500, 'ServiceError', 'Something went wrong. Try again.'],
  unavailable: [503, 'ServiceUnavailable', 'Try again in a moment.'],
} as const satisfies Record<string, readonly [number, string, string]>;

/** One of the ways a Direct Line client is refused. */
export type Problem = keyof typeof problems;

/** What a request is answered with. `retryAfter` is in seconds. */
export type Answer =
  | { readonly status: 200 | 201; readonly body: object }
  | { readonly problem: Problem; readonly retryAfter?: number };

/** Sends an answer, which nobody may cache; a refusal has Direct Line's shape. Does nothing when the client is gone. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  if ('problem' in answer) {
    const [status, code, message] = problems[answer.problem];
    if (status === 408) response.shouldKeepAlive = false;
    if (answer.retryAfter !== undefined) response.setHeader('Retry-After', String(answer.retryAfter));
    sendJson(response, status, { error: { code, message } });
  } else sendJson(response, answer.status, answer.body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(text),
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}
