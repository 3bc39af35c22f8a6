import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { readJson } from '../../bot/guards/readBody.ts';
import type { GuideServer } from '../../bot/server.ts';
import { bare, createServing, post } from './serve.ts';

const serving = createServing();
afterEach(() => serving.stopAll());

const canary = 'my mother has no papers';

test.each([
  ['/live', 200],
  ['/ready', 200],
  ['/page', 200],
  ['/nowhere', 404],
])('HEAD %s is answered as GET is, without the body', async (path, status) => {
  const { url } = await serving.serve({}, (server) =>
    server.router.get('/page', async (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 5 });
      response.end('words');
    }),
  );
  const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(url + path, { method })));
  const headers = (response?: Response) =>
    [...(response?.headers ?? [])].filter(
      ([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id'].includes(name),
    );
  expect([head?.status, await head?.text()]).toEqual([status, '']);
  expect(headers(head)).toEqual(headers(get));
});

describe('a fault of ours', () => {
  const faults: readonly (readonly [string, (server: GuideServer) => void])[] = [
    [
      'an error',
      (server) =>
        server.router.post('/fault', async (request) => {
          const body = await readJson(request);
          throw new Error(`mongodb://user:pass@host failed on ${JSON.stringify(body)}`);
        }),
    ],
    [
      'an error with a status, as libraries throw them',
      (server) =>
        server.router.post('/fault', async () => {
          throw Object.assign(new Error(canary), { statusCode: 418, body: { message: canary } });
        }),
    ],
    [
      'something that is no error',
      (server) =>
        server.router.post('/fault', async () => {
          throw JSON.parse(JSON.stringify(canary)) as Error;
        }),
    ],
    ['no answer at all', (server) => server.router.post('/fault', async () => undefined)],
  ];
  test.each(faults)('(%s) is a bare 500, and what was sent is not in the log', async (_, prepare) => {
    const { url, lines } = await serving.serve({}, prepare);
    const response = await post(`${url}/fault`, JSON.stringify({ text: canary }));
    expect(await bare(response)).toEqual([500, '']);
    const log = lines.join('');
    expect(log).toMatch(/request\.(failed|unanswered)/);
    expect(log).toContain(response.headers.get('x-request-id'));
    expect(log).not.toMatch(/papers|mongodb|pass@/);
  });

  test('that would come before a promise is refused when the route is registered', async () => {
    const { server } = await serving.serve();
    expect(() =>
      server.router.get('/sync', (_request, response) => {
        response.end();
      }),
    ).toThrow('not an async function');
  });

  test('after the answer began cuts it off', async () => {
    const { url, lines } = await serving.serve({}, (server) =>
      server.router.get('/half', async (_request, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('half');
        await wait(20);
        throw new Error(canary);
      }),
    );
    await expect(fetch(`${url}/half`).then((response) => response.text())).rejects.toThrow();
    expect(lines.join('')).not.toContain('papers');
  });
});

describe('answers', () => {
  test('to what is not there are a bare 404 and 405', async () => {
    const { url } = await serving.serve();
    expect(await bare(await fetch(`${url}/<script>alert(1)</script>`))).toEqual([404, '']);
    expect(await bare(await fetch(`${url}/live`, { method: 'DELETE' }))).toEqual([405, '']);
  });

  test('tell nothing about the software and allow nothing', async () => {
    const { url } = await serving.serve({ secure: true });
    for (const path of ['/live', '/nowhere']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBe('max-age=15552000');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('carry the headers that a route sets instead', async () => {
    const { url } = await serving.serve({}, (server) =>
      server.router.get('/page/:name', async (request, response) => {
        response.setHeader('Content-Security-Policy', "default-src 'self'");
        response.end(JSON.stringify(request.params));
      }),
    );
    const response = await fetch(`${url}/page/ni%C3%B1o`);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(await response.json()).toEqual({ name: 'niño' });
  });
});
