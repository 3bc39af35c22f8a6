import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call, openStream, startClient, type TestClient } from '../support/directLineClient.ts';
import { startPages } from '../support/directLinePages.ts';
import type { DirectLineServer } from '../support/directLineServer.ts';

let server: DirectLineServer;
let theirs: TestClient;
let mine: TestClient;
const secret = 'zebrafinch';
beforeAll(async () => {
  server = await startPages();
  theirs = await startClient(server);
  mine = await startClient(server);
  await theirs.say(secret);
});
afterAll(() => server.close());

/** What comes out of a place of ours for a token: text, or a status. */
const places = {
  talk: async (token: string) =>
    read(`/v3/directline/conversations/${theirs.id}/activities`, { authorization: `Bearer ${token}` }),
  refresh: async (token: string) => String((await call(server, 'POST', '/tokens/refresh', { token })).status),
  stream: async (token: string) => {
    const url = new URL(theirs.streamUrl);
    url.searchParams.set('t', token);
    return streamed(url.href);
  },
  plainPage: async (token: string) => read('/plain', { cookie: `guidepost=${token}` }),
  print: async (token: string) => read(`/print?t=${token}`),
  copy: async (token: string) => read(`/copy?t=${token}`),
  kept: async (token: string) => {
    const headers = { cookie: `guidepost-kept=${token}`, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${server.origin}/chat/return`, { method: 'POST', headers });
    return answer.text();
  },
};
type Place = keyof typeof places;

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(server.origin + path, { headers: { origin: server.origin, ...headers } });
  return `${answer.status} ${await answer.text()}`;
}

async function streamed(url: string): Promise<string> {
  try {
    const stream = await openStream(url);
    await stream.received(1);
    stream.socket.terminate();
    return stream.activities.map(({ text }) => text).join(' ');
  } catch (cause) {
    return String(cause);
  }
}

/** Whether the place showed something of the conversation, or gave a token for it. */
const opens = (answer: string): boolean =>
  answer.includes(secret) || answer === '200' || answer.includes('"token"');

/** Where each sort of token belongs. The page that prints shows the plan alone, in which the word does not stand. */
const own: Readonly<Record<'talk' | 'stream' | 'plainPage' | 'print' | 'copy' | 'kept', readonly Place[]>> = {
  talk: ['talk', 'refresh'],
  stream: ['stream'],
  plainPage: ['plainPage'],
  print: [],
  copy: ['copy'],
  kept: ['kept'],
};

/** A good token of their conversation, as whoever found one would have it. */
async function tokenFor(purpose: keyof typeof own): Promise<string> {
  const pass = { conversation: theirs.id, user: theirs.user };
  if (purpose !== 'kept') return server.channel.website.passes.issue(pass, purpose);
  const headers = { authorization: `Bearer ${theirs.token}`, 'sec-fetch-site': 'same-origin' };
  const answer = await fetch(`${server.origin}/chat/keep`, { method: 'POST', headers });
  return /guidepost-kept=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? '';
}

test.each(Object.keys(own) as (keyof typeof own)[])(
  'a token made for %s opens its own place and no other',
  async (purpose) => {
    const opened: Place[] = [];
    for (const place of Object.keys(places) as Place[])
      if (opens(await places[place](await tokenFor(purpose)))) opened.push(place);
    expect(opened).toEqual(own[purpose]);
  },
);

describe('a good token of one conversation', () => {
  test.each(['activities', 'upload', ''])(
    'neither reads nor writes another (%s), however it is named',
    async (what) => {
      const before = server.turns.inbounds.length;
      const names = [
        theirs.id,
        theirs.id.toUpperCase(),
        `${mine.id}/../${theirs.id}`,
        `${mine.id}%2f..%2f${theirs.id}`,
        `website:${theirs.id}`,
      ];
      for (const name of names) {
        const path = `/v3/directline/conversations/${name}/${what}`.replace(/\/$/, '');
        const headers = {
          authorization: `Bearer ${mine.token}`,
          origin: server.origin,
          'content-type': 'application/json',
        };
        for (const method of ['GET', 'POST']) {
          const body =
            method === 'POST' ? JSON.stringify({ type: 'message', text: 'from a stranger' }) : null;
          const answer = await fetch(server.origin + path, { method, headers, body });
          expect([403, 404, 405]).toContain(answer.status);
          expect(await answer.text()).not.toContain(secret);
        }
      }
      expect(server.turns.inbounds).toHaveLength(before);
    },
  );

  test('claims nothing by what a message says of its sender or its conversation', async () => {
    await mine.say('who am I', {
      from: { id: theirs.user },
      conversation: { id: theirs.id },
      channelData: { user: theirs.user },
    });
    expect(JSON.stringify((await theirs.poll()).body)).not.toContain('who am I');
    expect(server.turns.inbounds.at(-1)).toMatchObject({ conversationId: `website:${mine.id}` });
  });
});

describe('a socket', () => {
  const stream = (change: (url: URL) => void): string => {
    const url = new URL(theirs.streamUrl);
    change(url);
    return url.href;
  };

  test.each<[string, () => Promise<string> | string]>([
    ['without a token', () => stream((url) => url.searchParams.delete('t'))],
    ['with an empty token', () => stream((url) => url.searchParams.set('t', ''))],
    ['with garbage', () => stream((url) => url.searchParams.set('t', 'a.b.c'))],
    ['with two tokens, the first of nobody', () => stream((url) => (url.search = `?t=x&t=${theirs.token}`))],
    ['with the token for talking', () => stream((url) => url.searchParams.set('t', theirs.token))],
    [
      'of another conversation',
      async () => {
        const { streamUrl = '' } = (await mine.reconnect()).body;
        return streamUrl.replace(mine.id, theirs.id);
      },
    ],
  ])('%s is refused, and hears nothing', async (_name, address) => {
    expect(await streamed(await address())).toMatch(/: 403$|hang up/);
  });

  test.each([
    '/',
    '/chat',
    '/staff',
    '/staff/queue',
    '/api/messages',
    '/sms',
    '/v3/directline/conversations',
    '/v3/directline/conversations//stream',
  ])('at %s is closed', async (path) => {
    const answer = await streamed(server.origin.replace('http', 'ws') + path);
    expect(answer).toMatch(/hang up|: 40\d/);
  });
});
