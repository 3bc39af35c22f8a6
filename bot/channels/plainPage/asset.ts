import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A file as it is served, in the encodings that browsers ask for. */
export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of this name; the compressed copies are made when they are not given. */
export function createAsset(name: string, plain: Buffer, compressed?: Pick<Asset, 'brotli' | 'gzip'>): Asset {
  const type = types[extname(name)] ?? 'application/octet-stream';
  return { type, plain, ...(compressed ?? { brotli: brotliCompressSync(plain), gzip: gzipSync(plain) }) };
}

/** Sends a file in the smallest encoding that the browser takes. */
export function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  headers: OutgoingHttpHeaders,
): void {
  const accepted = [request.headers['accept-encoding'] ?? []].flat().join();
  const encoding = ['br', 'gzip'].find((name) =>
    new RegExp(`\\b${name}\\b(?!;\\s*q=0(\\.0*)?(,|$))`).test(accepted),
  );
  const body = encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.plain;
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': body.length,
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
    ...headers,
  });
  response.end(body);
}
