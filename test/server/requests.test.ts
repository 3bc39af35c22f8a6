import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readJson } from '../../bot/guards/readBody.ts';
import { refuse } from '../../bot/guards/refuse.ts';
import type { ServerDependencies } from '../../bot/server.ts';
import { rawExchange } from './rawExchange.ts';
import { bare, createServing, post } from './serve.ts';

const serving = createServing();
afterEach(() => serving.stopAll());

const serve = (deps: Partial<ServerDependencies> = {}) =>
  serving.serve(deps, (server) =>
    server.router.post('/echo', async (request, response) => {
      const body = await readJson(request);
      if (body.ok) response.end(JSON.stringify(body.value));
      else refuse(response, body.status);
    }),
  );

describe('a request that is no request', () => {
  test.each(['a b', '[::1', 'a:99999', '%', '?', 'a/b', '\u00ff'])(
    'with the Host header "%s" is refused, and the process lives',
    async (host) => {
      const { port, url } = await serve();
      const { text } = await rawExchange(
        port,
        [Buffer.from(`GET /live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 'latin1')],
        2000,
      );
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      expect((await fetch(`${url}/live`)).status).toBe(200);
    },
  );

  test.each([
    ['no Host', 'GET /live HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two Hosts in one', 'GET /live HTTP/1.1\r\nHost: a, b\r\nConnection: close\r\n\r\n', 400],
    ['an absolute target', 'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a target of slashes', 'GET ///// HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['an escape that is none', 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['TRACE', 'TRACE /live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['garbage', '\u0000\u0001\u0002\r\n\r\n', 400],
    [
      'an expectation that nobody has',
      'POST /echo HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 9\r\n\r\n',
      417,
    ],
    [
      'an announced body that is too long',
      'POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 999999999\r\n\r\n',
      413,
    ],
    [
      'two lengths',
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      400,
    ],
    [
      'a length and chunks',
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET /live HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('with %s is answered in one line and no body', async (_, sent, status) => {
    const { port } = await serve();
    const { text, closed } = await rawExchange(port, [sent], 2000);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*\\r\\n\\r\\n$`));
    expect(closed).toBe(true);
  });

  test('CONNECT gets no tunnel', async () => {
    const { port } = await serve();
    const { text, closed } = await rawExchange(port, ['CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n'], 2000);
    expect({ text, closed }).toEqual({ text: '', closed: true });
  });

  test('that takes too long over its headers is closed', async () => {
    const { port } = await serve({ headersTimeout: 300 });
    const { text, closed } = await rawExchange(port, ['GET /live HTTP/1.1\r\nHost: a\r\nX-Slow: '], 4000);
    expect(closed).toBe(true);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('two hundred connections on which hardly anything comes', () => {
  const slow = [
    ['with headers that never end', 'GET /live HTTP/1.1\r\nHost: a\r\nX-Slow: '],
    ['with nothing at all', ''],
    ['with half a line', 'POST /ec'],
  ] as const;

  test.each(slow)(
    '%s keep nobody out, and are closed',
    async (_name, sent) => {
      const { port, url } = await serve({ headersTimeout: 500 });
      const held = Array.from({ length: 200 }, () => rawExchange(port, [sent], 20_000));
      const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${url}/live`)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect((await Promise.all(held)).filter(({ closed }) => !closed)).toEqual([]);
    },
    60_000,
  );
});

describe('a body', () => {
  test('of 256 KB is read', async () => {
    const { url } = await serve();
    const text = JSON.stringify('x'.repeat(256 * 1024 - 2));
    expect(await (await post(`${url}/echo`, text)).text()).toBe(text);
  });

  test('that was announced is asked for, and then read', async () => {
    const { port } = await serve();
    const head =
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n';
    const { text } = await rawExchange(port, [head, '{}'], 5000);
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK[^]*\r\n\r\n[^]*\{\}/);
  });

  test('of more is refused, whether it says so or not', async () => {
    const { url } = await serve();
    const large = Buffer.alloc(300 * 1024, 0x20);
    expect(await bare(await post(`${url}/echo`, large))).toEqual([413, '']);
    const stream = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 5; part += 1) controller.enqueue(new Uint8Array(large));
        controller.close();
      },
    });
    expect(await bare(await post(`${url}/echo`, stream))).toEqual([413, '']);
  });

  test('without end is refused and not kept', async () => {
    const { port } = await serve();
    const chunk = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
    const before = process.memoryUsage().rss;
    const { text } = await rawExchange(
      port,
      [
        'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        ...Array.from({ length: 400 }, () => chunk),
      ],
      1500,
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test.each(['gzip', 'deflate', 'br', 'identity'])('encoded as %s is refused unread', async (encoding) => {
    const { url } = await serve();
    expect(await bare(await post(`${url}/echo`, '{}', { 'content-encoding': encoding }))).toEqual([415, '']);
  });

  test.each(['multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream'])(
    'of type %s is refused',
    async (type) => {
      const { url } = await serve();
      expect(await bare(await post(`${url}/echo`, '{}', { 'content-type': type }))).toEqual([415, '']);
    },
  );

  test('of 100,000 arrays in each other is refused, and the process lives', async () => {
    const { url } = await serve();
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await bare(await post(`${url}/echo`, nested))).toEqual([400, '']);
    expect((await fetch(`${url}/live`)).status).toBe(200);
  });

  test('that breaks off is no fault of ours', async () => {
    const { port, lines } = await serve();
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await wait(50);
    socket.destroy();
    await wait(50);
    expect(lines.join('')).toContain('request.brokenOff');
    expect(lines.join('')).not.toContain('"error"');
  });

  test('that does not come on is answered after five seconds, and the connection closed', async () => {
    const { port } = await serve();
    const { text, closed } = await rawExchange(
      port,
      ['POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
      7000,
    );
    expect(text).toMatch(/^HTTP\/1\.1 408 [^]*connection: close/i);
    expect(closed).toBe(true);
  }, 10_000);

  test('that nobody asked for and that does not come on holds no connection', async () => {
    const { port } = await serve();
    const head = 'POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{';
    const { text, closed } = await rawExchange(port, [head], 3000);
    expect(text).toMatch(/^HTTP\/1\.1 404 /);
    expect(closed).toBe(true);
  });

  test('that nobody asked for but is all there leaves the connection open for another', async () => {
    const { port } = await serve();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const status = async (path: string) => {
      const sent = request({
        agent,
        port,
        path,
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
      });
      sent.end('{"a":1}');
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      response.resume();
      await once(response, 'end');
      return { status: response.statusCode, reused: sent.reusedSocket };
    };
    expect(await status('/nowhere')).toEqual({ status: 404, reused: false });
    await wait(1500);
    expect(await status('/echo')).toEqual({ status: 200, reused: true });
    agent.destroy();
  });
});
