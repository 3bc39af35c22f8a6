import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createOriginCheck } from '../../../bot/channels/directLine/allowedOrigins.ts';
import { call, openStream, startClient } from '../../support/directLineClient.ts';
import { startDirectLine, type DirectLineServer } from '../../support/directLineServer.ts';

const partner = 'https://partner.example';

describe('pages of other sites', () => {
  let server: DirectLineServer;
  beforeAll(async () => {
    server = await startDirectLine({ allowedOrigins: [partner] });
  });
  afterAll(() => server.close());

  test('may start a conversation and read the answer when they are listed', async () => {
    const { status, headers } = await call(server, 'POST', '/tokens/generate', {
      headers: { origin: partner },
    });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(partner);
    expect(headers.get('vary')).toContain('Origin');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['https://other.example', 'http://partner.example', 'https://partner.example:444', 'null', 'x'])(
    'are refused when they are %s',
    async (origin) => {
      const { status, headers } = await call(server, 'POST', '/tokens/generate', { headers: { origin } });
      expect(status).toBe(403);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('are refused a conversation without an origin, which only a program lacks', async () => {
    const response = await fetch(`${server.origin}/v3/directline/tokens/generate`, { method: 'POST' });
    expect(response.status).toBe(403);
  });

  test('are refused with a good token too', async () => {
    const { id, token } = await startClient(server);
    const headers = { origin: 'https://other.example' };
    expect((await call(server, 'GET', `/conversations/${id}/activities`, { token, headers })).status).toBe(
      403,
    );
  });

  test('are told beforehand what they may send', async () => {
    const { status, headers } = await call(server, 'OPTIONS', '/conversations/a/activities', {
      headers: { origin: partner, 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(partner);
    expect(headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
    const other = await call(server, 'OPTIONS', '/conversations', {
      headers: { origin: 'https://other.example' },
    });
    expect(other.headers.get('access-control-allow-headers')).toBeNull();
  });

  test('open no stream unless they are listed', async () => {
    const client = await startClient(server);
    await expect(openStream(client.streamUrl, { origin: 'https://other.example' })).rejects.toThrow('403');
    const again = (await client.reconnect()).body.streamUrl ?? '';
    await expect(openStream(again, { origin: partner })).resolves.toBeDefined();
  });

  test('of this machine are one place under all its names, while the service is on it', () => {
    const local = createOriginCheck(new URL('http://127.0.0.1:3978'), []);
    expect(local('http://localhost:3978')).toBe(true);
    expect(local('http://localhost:8080')).toBe(false);
    expect(createOriginCheck(new URL('https://guide.example'), [])('http://localhost')).toBe(false);
  });
});
