import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sendAsset, type Asset } from '../../channels/plainPage/asset.ts';
import { staffPageHeaders } from '../../channels/plainPage/pageHeaders.ts';

/** A page, an address to go to instead (within the console, or of the service that people sign in to), a file to keep, or one of the console's own, whose address changes with it. */
export type StaffAnswer =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly html: string;
      readonly cookies?: readonly string[];
    }
  | { readonly kind: 'goTo'; readonly path: string; readonly cookies?: readonly string[] }
  | { readonly kind: 'goOut'; readonly url: string; readonly cookies?: readonly string[] }
  | {
      readonly kind: 'download';
      /** Letters, digits, dots and hyphens. */
      readonly file: string;
      readonly contentType: string;
      /** When it fails in the middle the connection is cut, so that nobody takes a part for the whole. */
      readonly body: AsyncIterable<string> | readonly string[];
    }
  | { readonly kind: 'asset'; readonly asset: Asset }
  /** A few characters for a script of ours. */
  | { readonly kind: 'text'; readonly text: string };

/** Goes to a path of the console with a GET, as is right after a form. */
export function goTo(path: string, cookies: readonly string[] = []): StaffAnswer {
  return { kind: 'goTo', path, cookies };
}

/** Sends the answer. Does nothing when the reader is gone. Rejects when a file to keep fails in the middle; it is cut off then. */
export async function sendStaffAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StaffAnswer,
): Promise<void> {
  if (response.headersSent || response.destroyed) return;
  if (answer.kind === 'asset') {
    sendAsset(request, response, answer.asset, { 'Cache-Control': 'public, max-age=31536000, immutable' });
    return;
  }
  if (answer.kind === 'text') {
    response.writeHead(200, { ...staffPageHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(answer.text);
    return;
  }
  if (answer.kind === 'download') {
    const disposition = `attachment; filename="${answer.file}"`;
    const type = { 'Content-Type': answer.contentType, 'Content-Disposition': disposition };
    response.writeHead(200, { ...staffPageHeaders, ...type });
    await pipeline(Readable.from(answer.body), response);
    return;
  }
  const cookies = answer.cookies?.length ? { 'Set-Cookie': [...answer.cookies] } : {};
  if (answer.kind === 'goTo' || answer.kind === 'goOut') {
    const place = answer.kind === 'goTo' ? answer.path : answer.url;
    response.writeHead(303, { Location: place, 'Cache-Control': 'no-store', ...cookies });
    response.end();
    return;
  }
  response.writeHead(answer.status, { ...staffPageHeaders, ...cookies });
  response.end(answer.html);
}
