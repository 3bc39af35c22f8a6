import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { openClient } from '../support/service/client.ts';
import { startService, type Service } from '../support/service/startService.ts';

let database: MongoServer;
let service: Service;
beforeAll(async () => {
  database = await startMongoServer();
  service = await startService({ MONGODB_URI: database.uri });
}, 60_000);
afterAll(async () => {
  await service.stop('SIGTERM');
  await database.stop();
});

test('without its database the service answers within 3 seconds, in Spanish, keeps nothing, and recovers by itself', async () => {
  const client = await openClient(service.address, 'es-US');
  await client.send('quiero un curso');
  const before = await client.read();
  await database.stop();

  for (const text of ['salud', 'salud, por favor']) {
    const began = Date.now();
    expect((await client.send(text)).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(3000);
  }
  const during = await client.read(before.watermark);
  expect(during.activities.map(({ text }) => text).join('\n')).toMatch(/no guardé su último mensaje/);
  const ready = await fetch(`${service.address}/ready`);
  expect([ready.status, (await fetch(`${service.address}/live`)).status]).toEqual([503, 200]);

  await database.restart();
  const back = Date.now();
  const asksForTown = async () =>
    (await client.read(before.watermark)).activities.some(({ text }) =>
      /¿En qué pueblo o ciudad vive\?/.test(text ?? ''),
    );
  while (!(await asksForTown())) {
    expect(Date.now() - back).toBeLessThan(5000);
    await client.send('salud');
  }
  expect((await fetch(`${service.address}/ready`)).status).toBe(200);
}, 60_000);
