import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendAsset, type Asset } from '../../channels/plainPage/asset.ts';
import { staffPageHeaders } from '../../channels/plainPage/pageHeaders.ts';

/** A page, an address to go to instead (within the console), one of its files, whose address changes with it, or something to save. */
export type StaffAnswer =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly html: string;
      readonly cookies?: readonly string[];
    }
  | { readonly kind: 'goTo'; readonly path: string; readonly cookies?: readonly string[] }
  | { readonly kind: 'asset'; readonly asset: Asset }
  /** A plain text to save under a name of ours. */
  | { readonly kind: 'download'; readonly name: string; readonly text: string };

/** Goes to a path of the console with a GET, as is right after a form. */
export function goTo(path: string, cookies: readonly string[] = []): StaffAnswer {
  return { kind: 'goTo', path, cookies };
}

/** Sends the answer. Does nothing when the reader is gone. */
export function sendStaffAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StaffAnswer,
): void {
  if (response.headersSent || response.destroyed) return;
  if (answer.kind === 'asset') {
    sendAsset(request, response, answer.asset, { 'Cache-Control': 'public, max-age=31536000, immutable' });
    return;
  }
  if (answer.kind === 'download') {
    response.writeHead(200, {
      ...staffPageHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${answer.name}"`,
    });
    response.end(answer.text);
    return;
  }
  const cookies = answer.cookies?.length ? { 'Set-Cookie': [...answer.cookies] } : {};
  if (answer.kind === 'goTo') {
    response.writeHead(303, { Location: answer.path, 'Cache-Control': 'no-store', ...cookies });
    response.end();
    return;
  }
  response.writeHead(answer.status, { ...staffPageHeaders, ...cookies });
  response.end(answer.html);
}
