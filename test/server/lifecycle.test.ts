import { afterEach, describe, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import type { GuideServer } from '../../bot/server.ts';
import { rawExchange } from './rawExchange.ts';
import { bare, createServing } from './serve.ts';

const serving = createServing();
afterEach(() => serving.stopAll());

const canary = 'my mother has no papers';

describe('health', () => {
  test('tells apart a live process and a store that answers', async () => {
    const state = { down: false };
    const ready = async () => {
      if (state.down) throw new Error(canary);
    };
    const { url, lines } = await serving.serve({ ready });
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    state.down = true;
    expect(await bare(await fetch(`${url}/ready`))).toEqual([503, '']);
    expect((await fetch(`${url}/live`)).status).toBe(200);
    expect(lines.join('')).not.toContain('papers');
  });

  test('does not wait more than a second for a store that says nothing', async () => {
    const { url } = await serving.serve({ ready: () => new Promise(() => undefined) });
    const begun = performance.now();
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('too many requests at once', () => {
  test('are told to come back, while /live still answers', async () => {
    const gate = new EventEmitter();
    const { url } = await serving.serve({ mostInFlight: 3 }, (server) =>
      server.router.get('/slow', async (_request, response) => {
        await once(gate, 'open');
        response.end('done');
      }),
    );
    const slow = [1, 2, 3].map(() => fetch(`${url}/slow`));
    await wait(100);
    const refused = await fetch(`${url}/slow`);
    expect(await bare(refused)).toEqual([503, '']);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${url}/live`)).status).toBe(200);
    gate.emit('open');
    expect(await Promise.all(slow.map(async (answer) => (await answer).text()))).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });
});

describe('one client with many requests at once', () => {
  test('is told to come back, and others are served', async () => {
    const gate = new EventEmitter();
    const { url } = await serving.serve(
      { mostPerAddress: 2, clientAddress: ({ headers }) => String(headers['x-client']) },
      (server) =>
        server.router.get('/slow', async (_request, response) => {
          await once(gate, 'open');
          response.end('done');
        }),
    );
    const from = (client: string, path: string) =>
      fetch(`${url}${path}`, { headers: { 'x-client': client } });
    const slow = [1, 2].map(() => from('a', '/slow'));
    await wait(100);
    const refused = await from('a', '/ready');
    expect([...(await bare(refused)), refused.headers.get('retry-after')]).toEqual([503, '', '1']);
    expect((await from('b', '/ready')).status).toBe(200);
    expect((await from('a', '/live')).status).toBe(200);
    gate.emit('open');
    await Promise.all(slow.map(async (answer) => (await answer).text()));
    expect((await from('a', '/ready')).status).toBe(200);
  });

  test('is known by its connection when nobody says otherwise', async () => {
    const { url } = await serving.serve({ mostPerAddress: 0 });
    expect((await fetch(`${url}/ready`)).status).toBe(503);
  });
});

describe('a client that does not read its answer', () => {
  test('loses its connection, and its place is free again', async () => {
    const { port, url } = await serving.serve({ mostInFlight: 1, idleTimeout: 200 }, (server) =>
      server.router.get('/large', async (_request, response) => {
        response.end(Buffer.alloc(32 * 1024 * 1024));
      }),
    );
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
    await wait(100);
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    await wait(900);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    socket.destroy();
  });
});

describe('a quiet WebSocket', () => {
  test('is not cut', async () => {
    const sockets = new WebSocketServer({ noServer: true });
    const { port } = await serving.serve({ idleTimeout: 100 }, (server) =>
      server.onUpgrade((...upgrade) => {
        sockets.handleUpgrade(...upgrade, (socket) => socket.on('message', () => socket.send('still here')));
        return true;
      }),
    );
    const client = new WebSocket(`ws://127.0.0.1:${port}/`);
    await once(client, 'open');
    await wait(500);
    client.send('are you there?');
    const [said] = (await once(client, 'message')) as [Buffer];
    expect(said.toString()).toBe('still here');
    client.terminate();
  });
});

describe('an upgrade', () => {
  const ask = (path: string) =>
    `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;

  test('that nobody takes is closed at once', async () => {
    const { port, url } = await serving.serve();
    const { text, closed } = await rawExchange(port, [ask('/live')], 2000);
    expect({ text, closed }).toEqual({ text: '', closed: true });
    expect((await fetch(`${url}/live`)).status).toBe(200);
  });

  test('goes to the first that takes it, and the guards come before', async () => {
    const asked: string[] = [];
    const { port } = await serving.serve({}, (server) => {
      server.onUpgrade((request) => asked.push(`first ${request.url ?? ''}`) === 0);
      server.onUpgrade((request, socket) => {
        asked.push(`second ${request.url ?? ''}`);
        socket.end('taken');
        return true;
      });
    });
    expect((await rawExchange(port, [ask('/stream')], 2000)).text).toBe('taken');
    expect((await rawExchange(port, [ask('/stream').replace('Host: a', 'Host: a b')], 2000)).text).toBe('');
    expect(asked).toEqual(['first /stream', 'second /stream']);
  });

  test('whose handler throws is closed, and the process lives', async () => {
    const { port, url, lines } = await serving.serve({}, (server) =>
      server.onUpgrade(() => {
        throw new Error(canary);
      }),
    );
    expect((await rawExchange(port, [ask('/stream')], 2000)).closed).toBe(true);
    expect((await fetch(`${url}/live`)).status).toBe(200);
    expect(lines.join('')).toContain('upgrade.failed');
    expect(lines.join('')).not.toContain('papers');
  });
});

describe('stopping', () => {
  const slowly = (gate: EventEmitter) => (server: GuideServer) => {
    server.router.get('/slow', async (_request, response) => {
      await once(gate, 'open');
      response.end('done');
    });
    server.onUpgrade((_request, socket) => socket.write('taken'));
  };

  test('finishes what was begun and takes nothing new', async () => {
    const gate = new EventEmitter();
    const { server, url } = await serving.serve({}, slowly(gate));
    const begun = fetch(`${url}/slow`);
    await wait(50);
    const stopped = server.stop(5000);
    await expect(fetch(`${url}/live`)).rejects.toThrow();
    gate.emit('open');
    const answer = await begun;
    expect(answer.headers.get('connection')).toBe('close');
    expect(await answer.text()).toBe('done');
    await stopped;
  });

  test('refuses what still comes over an open connection', async () => {
    const gate = new EventEmitter();
    const { server, port, url } = await serving.serve({}, slowly(gate));
    const begun = fetch(`${url}/slow`);
    const socket = connect(port, '127.0.0.1');
    const head = 'GET /live HTTP/1.1\r\nHost: a\r\n';
    socket.write(head);
    await wait(50);
    const stopped = server.stop(5000);
    socket.write('\r\n');
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(data.toString()).toMatch(/^HTTP\/1\.1 503 /);
    gate.emit('open');
    expect(await (await begun).text()).toBe('done');
    await stopped;
  });

  test('does not wait longer than it is told, and closes upgraded connections', async () => {
    const gate = new EventEmitter();
    const { server, port, url } = await serving.serve({}, slowly(gate));
    const begun = fetch(`${url}/slow`).then(
      () => 'answered',
      () => 'cut off',
    );
    const upgraded = rawExchange(
      port,
      ['GET /s HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
      3000,
    );
    await wait(50);
    const began = performance.now();
    await server.stop(200);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await begun).toBe('cut off');
    expect(await upgraded).toEqual({ text: 'taken', closed: true });
  });

  test('is quick when nothing is under way, also with idle connections', async () => {
    const { server, url } = await serving.serve();
    await (await fetch(`${url}/live`)).text();
    const began = performance.now();
    await server.stop(10_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a port that is taken is a rejection', async () => {
    const { port } = await serving.serve();
    const { server } = await serving.serve();
    await server.stop(0);
    await expect(server.listen(port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  });
});
