import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, WebSocket } from 'ws';
import { startHeartbeat } from '../../../bot/channels/directLine/heartbeat.ts';

describe('the heartbeat', () => {
  let server: WebSocketServer;
  beforeAll(async () => {
    server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  test('cuts a socket that gives no sign of life and keeps one that does', async () => {
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sockets = new Set<WebSocket>();
    server.on('connection', (socket) => sockets.add(socket));
    const alive = new WebSocket(url);
    const dead = new WebSocket(url, { autoPong: false });
    await Promise.all([alive, dead].map((socket) => new Promise((resolve) => socket.once('open', resolve))));
    const timer = startHeartbeat(sockets, 100);
    await new Promise((resolve) => dead.once('close', resolve));
    expect(alive.readyState).toBe(WebSocket.OPEN);
    clearInterval(timer);
    alive.terminate();
  });
});
