import type { IncomingMessage } from 'node:http';
import { readJson as readJsonBody } from '../../guards/readBody.ts';
import type { Problem } from './answer.ts';

/** A body as parsed JSON, or the problem with it. */
export type Json =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

const problems = { 400: 'malformed', 408: 'tooSlow', 413: 'tooLarge', 415: 'notJson' } as const;

/** Reads a JSON body; a request without one reads as `{}`. Rejects when the client breaks off. */
export async function readJson(request: IncomingMessage): Promise<Json> {
  if (request.headers['content-length'] === '0') return { ok: true, value: {} };
  const body = await readJsonBody(request);
  return body.ok ? body : { ok: false, problem: problems[body.status] };
}
