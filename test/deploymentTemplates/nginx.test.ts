import { once } from 'node:events';
import { request as plainRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { clientAddress } from '../../bot/guards/clientAddress.ts';
import { largestBody } from '../../bot/guards/firstGuard.ts';
import { readJson } from '../../bot/guards/readBody.ts';
import type { GuideServer } from '../../bot/server.ts';
import { createServing } from '../server/serve.ts';
import { deploymentTemplate, numberInSource } from '../support/deploymentTemplate.ts';
import { nginxSite, type NginxSite } from '../support/nginxSite.ts';

const host = 'guide.example.org';
const serving = createServing();
const sites: NginxSite[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.remove()));
  await serving.stopAll();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A site before a real server of ours, with routes that tell what arrived. */
async function front(prepare?: (server: GuideServer) => void): Promise<{ site: NginxSite; url: string }> {
  const { port, url } = await serving.serve({ secure: true }, (server) => {
    server.router.get('/who', async (incoming, response) => {
      response.setHeader('Cache-Control', 'public, max-age=60');
      response.send(200, {
        address: clientAddress(incoming, 1),
        host: incoming.headers.host,
        protocol: incoming.headers['x-forwarded-proto'],
      });
    });
    server.router.post('/read', async (incoming, response) => {
      const body = await readJson(incoming);
      response.send(body.ok ? 200 : body.status);
    });
    prepare?.(server);
  });
  const site = await nginxSite(port);
  sites.push(site);
  await site.start();
  return { site, url };
}

async function ask(site: NginxSite, options: RequestOptions, body = ''): Promise<Answer> {
  const sent = request({
    host: '127.0.0.1',
    port: site.https,
    servername: host,
    ca: site.certificate,
    agent: false,
    ...options,
    headers: { host, ...(options.headers as Record<string, string> | undefined) },
  });
  sent.on('error', () => undefined);
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

describe('nginx itself', () => {
  test('takes the template', async () => {
    const site = await nginxSite(3978);
    sites.push(site);
    expect(site.check()).toMatchObject({ status: 0, text: expect.stringContaining('test is successful') });
  });

  test('says of a broken one that it is broken', async () => {
    const site = await nginxSite(3978, (template) => template.replace('proxy_pass ', 'proxy_pas '));
    sites.push(site);
    expect(site.check()).toMatchObject({ status: 1, text: expect.stringContaining('proxy_pas') });
  });
});

describe('before a service that is away', () => {
  test('nginx says so in both languages, with where help is', async () => {
    const site = await nginxSite(1);
    sites.push(site);
    await site.start();
    const { status, headers, body } = await ask(site, { path: '/chat' });
    expect(status).toBe(503);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '30',
      'cache-control': 'no-store',
    });
    expect(body).toMatch(/away for a moment.*2-1-1.*988.*<p lang="es">.*no está disponible.*2-1-1.*988/s);
  });
});

describe('through nginx', () => {
  test('the service sees who really asks, by https, under the name that was asked for', async () => {
    const { site } = await front();
    const { body } = await ask(site, { path: '/who', headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(JSON.parse(body)).toEqual({ address: '127.0.0.1', host, protocol: 'https' });
  });

  test('every header of the service arrives as it was sent, and none is added to them', async () => {
    const { site, url } = await front();
    const direct = await fetch(`${url}/who`, { headers: { host } });
    const own = new Set([
      'date',
      'connection',
      'keep-alive',
      'x-request-id',
      'content-length',
      'transfer-encoding',
    ]);
    const sent = Object.fromEntries([...direct.headers].filter(([name]) => !own.has(name)));
    const { headers } = await ask(site, { path: '/who' });
    const arrived = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
    expect(arrived).toEqual({ ...sent, server: 'nginx' });
    expect(sent).toHaveProperty('strict-transport-security');
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });

  test('a body may be as long as the service takes, and no longer', async () => {
    const { site } = await front();
    const send = (length: number) =>
      ask(
        site,
        {
          path: '/read',
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': String(length) },
        },
        `"${'x'.repeat(length - 2)}"`,
      );
    expect((await send(largestBody)).status).toBe(200);
    expect((await send(largestBody + 1)).status).toBe(413);
  });

  test('a socket is opened, and words go both ways', async () => {
    const sockets = new WebSocketServer({ noServer: true });
    sockets.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
    const { site } = await front((server) =>
      server.onUpgrade((incoming, socket, head) => {
        sockets.handleUpgrade(incoming, socket, head, (opened) => sockets.emit('connection', opened));
        return true;
      }),
    );
    const client = new WebSocket(`wss://127.0.0.1:${site.https}/stream`, {
      ca: site.certificate,
      headers: { host },
    });
    await once(client, 'open');
    client.send('hola');
    const [data] = (await once(client, 'message')) as [Buffer];
    expect(data.toString()).toBe('hola');
    client.terminate();
  });

  test('nobody outside reaches the figures, however they ask', async () => {
    const { site } = await front(({ router }) => {
      router.get('/metrics', async (_request, response) => void response.send(200));
    });
    for (const path of ['/metrics', '/metrics/', '//metrics', '/x/../metrics', '/%6Detrics', '/metrics?x=1'])
      expect([path, (await ask(site, { path })).status]).toEqual([path, 404]);
    expect((await ask(site, { path: '/who' })).status).toBe(200);
  });

  test('http is sent on to https', async () => {
    const { site } = await front();
    const sent = plainRequest({
      host: '127.0.0.1',
      port: site.http,
      path: '/chat?a=b',
      headers: { host },
      agent: false,
    });
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.resume();
    expect([answer.statusCode, answer.headers.location]).toEqual([301, `https://${host}/chat?a=b`]);
  });
});

describe('its times', () => {
  const template = deploymentTemplate('onemachine/nginx.conf');
  const seconds = (name: string) => Number(new RegExp(`^ *${name} (\\d+)s;`, 'm').exec(template)?.[1]);

  test('let an open chat live from one sign of life to the second next', () => {
    const beat = numberInSource('bot/channels/directLine/heartbeat.ts', 'beat') / 1000;
    expect(seconds('proxy_read_timeout')).toBeGreaterThan(2 * beat);
    expect(seconds('proxy_send_timeout')).toBeGreaterThan(2 * beat);
  });

  test('close an idle connection before the service does', () => {
    const served = numberInSource('bot/server/createFront.ts', 'keepAliveTimeout') / 1000;
    expect(seconds('keepalive_timeout')).toBeLessThan(served);
  });
});

test('nginx itself takes no longer body than the service, so that none fills its disk', () => {
  const template = deploymentTemplate('onemachine/nginx.conf');
  const [, kilobytes] = /^ *client_max_body_size (\d+)k;$/m.exec(template) ?? [];
  expect(Number(kilobytes) * 1024).toBe(largestBody);
});

test('nginx writes down no address of a stream or a person', () => {
  const template = deploymentTemplate('onemachine/nginx.conf');
  expect(template).toMatch(/^ {4}access_log off;$/m);
  expect(template).toMatch(/^ {4}error_log \S+ crit;$/m);
  const ownPage = /location @away \{[^}]*\}/.exec(template)?.[0] ?? '';
  expect(template.replace(ownPage, '')).not.toMatch(/add_header|proxy_hide_header|log_format/);
});
