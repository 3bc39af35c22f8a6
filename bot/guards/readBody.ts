import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { largestBody } from './firstGuard.ts';
import { nestsDeeper } from './nesting.ts';

/** A body's content, or the status to refuse it with. */
export type Body<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** A form's fields; one that was sent several times is a list. Flat: names with brackets stay names. */
export type Form = Readonly<Record<string, string | string[] | undefined>>;

/** How deep a JSON body may nest. */
const deepest = 32;

/** Reads a JSON body of at most 256 KB and 32 levels. Rejects only when the client breaks off. */
export async function readJson(request: IncomingMessage): Promise<Body<unknown>> {
  if (contentType(request) !== 'application/json') return { ok: false, status: 415 };
  const text = await readText(request);
  if (text === null) return { ok: false, status: 413 };
  if (nestsDeeper(text, deepest)) return { ok: false, status: 400 };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Reads a form of at most 256 KB and 100 fields, as a page without script sends it. Rejects only when the client breaks off. */
export async function readForm(request: IncomingMessage): Promise<Body<Form>> {
  if (contentType(request) !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  const text = await readText(request);
  if (text === null) return { ok: false, status: 413 };
  return { ok: true, value: parse(text, '&', '=', { maxKeys: 100 }) };
}

function contentType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The text, or `null` when it is too long; what comes after the limit is not kept. */
function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestBody) resolve(null);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The client broke off')));
  });
}
