import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { readPageWords } from '../../../bot/channels/plainPage/pageWords.ts';
import { startClient } from '../../support/directLineClient.ts';
import { startPages } from '../../support/directLinePages.ts';
import type { DirectLineServer } from '../../support/directLineServer.ts';
import { plan, talk } from '../../support/directLineTalk.ts';

const bundle = mkdtempSync(join(tmpdir(), 'bundle-'));
for (const name of ['webchat.js', 'webchat.js.br', 'webchat.js.gz']) writeFileSync(join(bundle, name), name);

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe('the pages of the website', () => {
  let server: DirectLineServer;
  beforeAll(async () => {
    server = await startPages({
      answer: talk,
      plan,
      webChatFolder: bundle,
      allowedOrigins: ['https://partner.example'],
    });
  });
  afterAll(() => server.close());

  /** Unlike `fetch`, does not unpack what it gets. */
  const get = (path: string, headers: Record<string, string> = {}): Promise<Got> =>
    new Promise((resolve, reject) => {
      request(`${server.origin}${path}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const policy = async (path: string): Promise<string> =>
    String((await get(path)).headers['content-security-policy']);

  test('allow nothing but what they need', async () => {
    expect(await policy('/plain')).toBe(
      "default-src 'none'; base-uri 'none'; style-src 'self'; img-src 'self'; form-action 'self' https://www.weather.gov; frame-ancestors 'none'",
    );
    const chat = await policy('/chat');
    expect(chat).toContain("script-src 'self';");
    expect(chat).toMatch(/style-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(chat).toContain(`connect-src 'self' ${server.origin.replace('http', 'ws')}`);
    expect(chat).toContain("frame-ancestors 'self' https://partner.example");
    expect(chat).not.toContain('unsafe');
  });

  test('of the chat have a nonce of their own each time', async () => {
    expect(await policy('/chat')).not.toBe(await policy('/chat'));
  });

  test.each(['/chat', '/plain', '/print'])(
    '%s is kept by nobody and tells no other site where a reader was',
    async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(['same-origin', 'no-referrer']).toContain(headers['referrer-policy']);
      expect(headers['permissions-policy']).toContain('microphone=()');
    },
  );

  test('run no script of their own making, whatever the language asked for', async () => {
    const { body } = await get('/chat?language=%3Cscript%3Ealert(1)%3C/script%3E&embed=%22%3E%3Cscript%3E');
    expect(body.toString()).not.toContain('alert(1)');
    const scripts = body.toString().match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((each) => !each.includes('src=') && !each.includes('application/json'))).toEqual(
      [],
    );
  });

  test('load files whose address changes with them, packed as the browser asks', async () => {
    const html = (await get('/chat')).body.toString();
    const addresses = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.map((address) => address.replace(/\w{16}/, '*')).sort()).toEqual([
      '/assets/*/chat.css',
      '/assets/*/chat.js',
      '/assets/*/icon.svg',
      '/assets/*/webchat.js',
    ]);
    for (const address of addresses) {
      const { status, headers } = await get(address);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await get(address.replace(/\w{16}/, 'f'.repeat(16)))).status).toBe(404);
    }
    const style = addresses.find((address) => address.endsWith('chat.css')) ?? '';
    const plain = (await get(style)).body;
    const packed = await get(style, { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(packed.body)).toEqual(plain);
    expect(gunzipSync((await get(style, { 'accept-encoding': 'gzip' })).body)).toEqual(plain);
    const refused = await get(style, { 'accept-encoding': 'br;q=0, identity' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('serve the packed copies of the bundle that were made with it', async () => {
    const html = (await get('/chat')).body.toString();
    const address = /src="([^"]+webchat\.js)"/.exec(html)?.[1] ?? '';
    expect((await get(address, { 'accept-encoding': 'br' })).body.toString()).toBe('webchat.js.br');
    expect((await get(address, { 'accept-encoding': 'gzip' })).body.toString()).toBe('webchat.js.gz');
    expect((await get(address)).body.toString()).toBe('webchat.js');
  });

  test.each(['/assets/x/..%2f..%2fpackage.json', '/assets/../package.json', '/assets/x/launcher.ts'])(
    'serve nothing else: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('let other sites load the launcher for five minutes', async () => {
    const { status, headers } = await get('/widget.js');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('without the bundle send the reader on to the plain page, and say so in a frame', async () => {
    const without = await startPages({ webChatFolder: join(bundle, 'nothing') });
    const chat = await fetch(`${without.origin}/chat?language=es`, { redirect: 'manual' });
    expect(chat.status).toBe(303);
    expect(chat.headers.get('location')).toBe('/plain?language=es');
    const framed = await (await fetch(`${without.origin}/chat?embed=1&language=es`)).text();
    expect(framed).toContain('El chat en vivo no se puede mostrar');
    expect(framed).toContain('target="_blank"');
    await without.close();
  });

  test('have the same words in both languages', () => {
    const { en, es } = readPageWords();
    expect(Object.keys(es)).toEqual(Object.keys(en));
  });
});

describe('the page that prints the plan', () => {
  let server: DirectLineServer;
  beforeAll(async () => {
    server = await startPages({ answer: talk, plan });
  });
  afterAll(() => server.close());

  test('shows the plan in the language of the conversation to whoever has the link from it', async () => {
    const client = await startClient(server, 'es-ES');
    await client.say('plan');
    const { body } = await client.poll('2');
    const link = /http[^"]+\/print\?t=[^"]+/.exec(JSON.stringify(body.activities))?.[0] ?? '';
    const html = await (await fetch(link)).text();
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<h1>Mi plan</h1>');
    expect(html).toContain('<h2>Example training in computer support</h2>');
    expect(html).not.toContain('<button');
    expect(JSON.stringify(body.activities)).toContain('Imprimir mi plan');
  });

  test('is closed after an hour, and to tokens made for something else', async () => {
    const client = await startClient(server);
    const { passes, printUrl } = server.channel.website;
    const pass = { conversation: client.id, user: client.user };
    const address = await printUrl(pass);
    const talking = await passes.issue(pass, 'talk');
    expect((await fetch(`${server.origin}/print?t=${talking}`)).status).toBe(403);
    server.now = new Date(server.now.getTime() + 3601 * 1000);
    const late = await fetch(address);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('This link no longer works.');
  });
});
