import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createHttpPost } from '../../../bot/channels/botFramework/httpPost.ts';
import { close, listen } from '../../support/botFrameworkAuthority.ts';
import { makeCertificate } from '../../support/makeCertificate.ts';

interface Taken {
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** A server that answers as told, while the work is done; gives what it was sent and over how many connections. */
async function against(
  status: number | 'never',
  work: (address: string) => Promise<void>,
): Promise<{ taken: readonly Taken[]; connections: number }> {
  const taken: Taken[] = [];
  const counted = { connections: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({ body: Buffer.concat(chunks).toString(), headers: request.headers });
      if (status === 'never') return;
      response.writeHead(status, { Location: '/elsewhere' });
      response.end('{"id":"1"}');
    });
  });
  server.on('connection', () => (counted.connections += 1));
  const address = await listen(server);
  try {
    await work(`${address}/v3/conversations/a/activities`);
  } finally {
    await close(server);
  }
  return { taken, ...counted };
}

test('a body arrives whole, with its headers, over connections that stay', async () => {
  const post = createHttpPost(5000);
  const { taken, connections } = await against(201, async (address) => {
    expect(await post(address, { Authorization: 'Bearer ours' }, 'añb😀')).toBe(201);
    for (let sent = 0; sent < 20; sent += 1) expect(await post(address, {}, 'two')).toBe(201);
  });
  expect(taken.slice(0, 2).map(({ body }) => body)).toEqual(['añb😀', 'two']);
  expect(taken.slice(0, 2).map(({ headers }) => headers.authorization)).toEqual(['Bearer ours', undefined]);
  // The one that was just answered on is not free yet when the next reply leaves at once.
  expect(connections).toBeLessThanOrEqual(2);
});

test.each([302, 307, 404, 500])('a %d is given as it is, and not followed', async (status) => {
  const { taken } = await against(status, async (address) => {
    expect(await createHttpPost(5000)(address, {}, 'x')).toBe(status);
  });
  expect(taken).toHaveLength(1);
});

test('a connection that the channel has closed meanwhile costs no reply', async () => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.end());
  });
  server.on('connection', (socket) => socket.setTimeout(50, () => socket.destroy()));
  const address = await listen(server);
  const post = createHttpPost(5000);
  for (let sent = 0; sent < 3; sent += 1) {
    expect(await post(`${address}/v3?a=b`, {}, 'x')).toBe(200);
    await setTimeout(120);
  }
  await close(server);
});

test('a channel that breaks off before it answers is an error', async () => {
  const server = createServer((request) => request.socket.destroy());
  const address = await listen(server);
  await expect(createHttpPost(5000)(`${address}/v3`, {}, 'x')).rejects.toThrow();
  await close(server);
});

test('a channel whose certificate nobody vouches for gets no reply', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  makeCertificate(key, cert);
  let asked = 0;
  const server = createSecureServer(
    { key: await readFile(key), cert: await readFile(cert) },
    (_request, response) => {
      asked += 1;
      response.end();
    },
  );
  const address = (await listen(server)).replace('http:', 'https:');
  await expect(createHttpPost(5000)(`${address}/v3`, {}, 'x')).rejects.toThrow(/self-signed/);
  expect(asked).toBe(0);
  await close(server);
  await rm(folder, { recursive: true });
});

test('a channel that never answers is given up', async () => {
  await against('never', async (address) => {
    await expect(createHttpPost(50)(address, {}, 'x')).rejects.toMatchObject({ code: 'late' });
  });
});

test('a channel that is not there is an error', async () => {
  await expect(createHttpPost(5000)('http://127.0.0.1:9/', {}, 'x')).rejects.toThrow();
});
