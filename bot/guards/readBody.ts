import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { largestBody } from './firstGuard.ts';
import { nestsDeeper } from './nesting.ts';

interface Refused {
  readonly ok: false;
  readonly status: 400 | 408 | 413 | 415;
}

/** A body's content, or the status to refuse it with. */
export type Body<T> = { readonly ok: true; readonly value: T } | Refused;

/** A form's fields; one that was sent several times is a list. Flat: names with brackets stay names. */
export type Form = Readonly<Record<string, string | string[] | undefined>>;

/** How deep a JSON body may nest. */
const deepest = 32;
/** How long a body may take from when it is asked for until it is all there. Milliseconds. */
const patience = 5000;

/** Reads a JSON body of at most 256 KB and 32 levels, within 5 seconds. Rejects only when the client breaks off. */
export async function readJson(request: IncomingMessage): Promise<Body<unknown>> {
  if (contentType(request) !== 'application/json') return { ok: false, status: 415 };
  const text = await readText(request);
  if (typeof text !== 'string') return text;
  if (nestsDeeper(text, deepest)) return { ok: false, status: 400 };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Reads a form of at most 256 KB and 100 fields within 5 seconds, as a page without script sends it. Rejects only when the client breaks off. */
export async function readForm(request: IncomingMessage): Promise<Body<Form>> {
  if (contentType(request) !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  const text = await readText(request);
  if (typeof text !== 'string') return text;
  return { ok: true, value: parse(text, '&', '=', { maxKeys: 100 }) };
}

function contentType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The text, or why there is none: too long or too slow. What comes after that is not kept. */
function readText(request: IncomingMessage): Promise<string | Refused> {
  let chunks: Buffer[] = [];
  let size = 0;
  return new Promise<string | Refused>((resolve, reject) => {
    // An error's stack takes as long as all else here, and every request closes.
    const breakOff = (): void => {
      clearTimeout(timer);
      reject(new Error('The client broke off'));
    };
    const timer = setTimeout(() => giveUp(408), patience);
    const giveUp = (status: Refused['status']): void => {
      clearTimeout(timer);
      size = Infinity;
      chunks = [];
      resolve({ ok: false, status });
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else giveUp(413);
    });
    request.once('end', () => {
      clearTimeout(timer);
      request.off('close', breakOff);
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.once('error', reject);
    request.once('close', breakOff);
  });
}
