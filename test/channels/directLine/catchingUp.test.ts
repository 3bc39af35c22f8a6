import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSavedLines } from '../../../bot/channels/directLine/savedLines.ts';
import { readWatermark, writeWatermark } from '../../../bot/channels/directLine/watermark.ts';
import type { Entry } from '../../../bot/store/store.ts';
import { openStream, startClient } from '../../support/directLineClient.ts';
import { startDirectLine, type DirectLineServer } from '../../support/directLineServer.ts';
import { createDirectLineStore } from '../../support/directLineStore.ts';

const texts = (activities: readonly { readonly text: string }[] = []): readonly string[] =>
  activities.map(({ text }) => text);

describe('a client that comes back', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  test('gets what it missed, from its watermark on, and nothing twice', async () => {
    const client = await startClient(server);
    const first = await openStream(client.streamUrl);
    await client.say('one');
    await first.received(3);
    first.socket.terminate();
    await client.say('two');
    const again = await client.reconnect(first.watermark);
    const second = await openStream(again.body.streamUrl ?? '');
    await client.say('three');
    expect(texts(await second.received(4))).toEqual(['two', 'Echo: two', 'three', 'Echo: three']);
  });

  test('without a watermark gets the whole conversation', async () => {
    const client = await startClient(server);
    await client.say('one');
    const stream = await openStream((await client.reconnect()).body.streamUrl ?? '');
    expect(texts(await stream.received(3))).toEqual(['Welcome', 'one', 'Echo: one']);
  });

  test('gets long transcripts whole and in order, in several frames', async () => {
    const client = await startClient(server);
    for (let count = 0; count < 60; count += 1) await client.say(String(count));
    const stream = await openStream((await client.reconnect()).body.streamUrl ?? '');
    const expected = Array.from({ length: 60 }, (_, count) => [String(count), `Echo: ${count}`]).flat();
    expect(texts(await stream.received(121))).toEqual(['Welcome', ...expected]);
  });

  test('loses nothing that was committed and not appended', async () => {
    const client = await startClient(server);
    server.store.holdBack = true;
    await client.say('one');
    expect(texts((await client.poll()).body.activities)).toEqual(['Welcome', 'one', 'Echo: one']);
    const stream = await openStream((await client.reconnect('1')).body.streamUrl ?? '');
    expect(texts(await stream.received(2))).toEqual(['one', 'Echo: one']);
  });

  test('before its first greeting is greeted now', async () => {
    const { passes, conversations } = server.channel.website;
    const pass = conversations.create();
    const token = await passes.issue(pass, 'talk');
    const response = await fetch(`${server.origin}/v3/directline/conversations/${pass.conversation}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    expect(server.turns.inbounds).toMatchObject([{ kind: 'arrived' }]);
  });

  test('with a watermark beyond the end, after a restored database, gets the whole conversation', async () => {
    const client = await startClient(server);
    expect(texts((await client.poll('900')).body.activities)).toEqual(['Welcome']);
  });

  test('sees what another process added', async () => {
    const other = await startDirectLine({ store: server.store });
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    await fetch(`${other.origin}/v3/directline/conversations/${client.id}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'elsewhere' }),
    });
    expect(texts(await stream.received(3))).toEqual(['Welcome', 'elsewhere', 'Echo: elsewhere']);
    await other.close();
  });

  test('asks the store once a second for all conversations together', async () => {
    const clients = await Promise.all([startClient(server), startClient(server), startClient(server)]);
    await Promise.all(clients.map(({ streamUrl }) => openStream(streamUrl)));
    const questions: number[] = [];
    const { heads } = server.store;
    server.store.heads = (ids) => {
      questions.push(ids.length);
      return heads(ids);
    };
    const began = Date.now();
    while (questions.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(questions).toEqual([3, 3, 3]);
    expect(Date.now() - began).toBeGreaterThan(1900);
  });
});

describe('reading on from a watermark', () => {
  test('gives every committed line once and in order, wherever the outbox begins and ends', async () => {
    const shape = fc.record({
      total: fc.integer({ min: 0, max: 40 }),
      held: fc.integer({ min: 0, max: 40 }),
      overlap: fc.integer({ min: 0, max: 5 }),
      after: fc.integer({ min: 0, max: 40 }),
      limit: fc.integer({ min: 1, max: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ total, held, overlap, after, limit }) => {
        const lines = Array.from({ length: total }, (_, index): Entry => line(index + 1));
        const appended = Math.max(0, total - held);
        const store = createDirectLineStore();
        store.commit({ id: 'a', language: 'en', residentId: 'r' }, lines.slice(0, appended));
        const document = store.documents.get('a');
        if (document)
          store.documents.set('a', {
            ...document,
            lastSequence: total,
            outbox: lines.slice(Math.max(0, appended - overlap)),
          });
        const read: number[] = [];
        let reached = Math.min(after, total);
        for (let more = true; more;) {
          const saved = await readSavedLines(store, 'a', reached, limit);
          read.push(...saved.entries.map(({ sequence }) => sequence));
          ({ reached, more } = saved);
        }
        expect(read).toEqual(lines.map(({ sequence }) => sequence).filter((each) => each > after));
      }),
      { numRuns: 300 },
    );
  });

  test('understands the watermarks that we wrote, and takes any other text for the beginning', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (sequence, passing) => {
        expect(readWatermark(writeWatermark({ sequence, passing }))).toEqual({ sequence, passing });
      }),
    );
    for (const text of ['', '-1', '1e9', 'null', '1.', '1.2.3', ' 1', '9'.repeat(40)]) {
      expect(readWatermark(text)).toEqual({ sequence: 0, passing: 0 });
    }
  });
});

function line(sequence: number): Entry {
  return {
    conversationId: 'a',
    sequence,
    at: '2026-11-02T15:00:00.000Z',
    from: 'guide',
    text: '',
    activityId: '',
  };
}
