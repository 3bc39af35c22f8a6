import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAnswering, type Answering } from '../../bot/staff/answering/createAnswering.ts';
import { openEmbeddedRecords } from '../../bot/store/records/openEmbeddedRecords.ts';
import { openClient } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import type { Turns } from '../../bot/turn/createTurns.ts';
import { ana } from '../support/turns/answeringStage.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();

let running: RunningApp;
beforeEach(async () => {
  running = await startApp();
});
afterEach(() => running.close());

const over = (turns: Pick<Turns, 'act'>): Answering =>
  createAnswering({ turns, guide, clock: () => new Date(running.stage.time.now), patience: 15 });

test('on the website an answer that another process wrote is there when the chat is read, under who wrote it', async () => {
  const client = await openClient(running.address);
  await client.send('hello');
  const before = await client.read();
  const id = `website:${client.conversationId}`;
  const elsewhere = over(running.stage.turns());
  await elsewhere.take(id, 'form-0001', ana, null);
  await elsewhere.answer(id, 'form-0002', ana, 'Good morning');
  const after = await client.read(before.watermark);
  expect(after.activities.map(({ text }) => text)).toEqual([
    expect.stringContaining('Ana from the American Job Center is here now'),
    'Ana from the American Job Center:\nGood morning',
  ]);
});

describe('on a channel of the Bot Framework', () => {
  let connector: Server;
  let posted: { path: string; text: string }[];
  beforeEach(async () => {
    posted = [];
    connector = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const { text } = JSON.parse(body) as { text: string };
        posted.push({ path: request.url ?? '', text });
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(connector, 'listening');
  });
  afterEach(async () => {
    connector.closeAllConnections();
    connector.close();
  });

  async function say(text: string): Promise<void> {
    const { port } = connector.address() as AddressInfo;
    const message = {
      type: 'message',
      id: crypto.randomUUID(),
      channelId: 'emulator',
      serviceUrl: `http://127.0.0.1:${port}`,
      from: { id: 'someone' },
      recipient: { id: 'bot' },
      conversation: { id: 'a-conversation' },
      text,
      locale: 'en-US',
    };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(message);
    await fetch(`${running.address}/api/messages`, { method: 'POST', headers, body });
  }

  test('an answer opens the conversation again by its stored address, and the guide keeps quiet', async () => {
    await say('hello');
    const answering = over(running.app.turns);
    const id = 'botFramework:emulator:a-conversation';
    const [found] = (await running.stage.store.list({}, null, 1)).items;
    expect(found?.id).toContain('a-conversation');
    expect(await answering.take(found?.id ?? id, 'form-0001', ana, null)).toBe('done');
    posted.length = 0;
    expect(await answering.answer(found?.id ?? id, 'form-0002', ana, 'Good morning')).toBe('done');
    expect(posted).toEqual([
      {
        path: '/v3/conversations/a-conversation/activities',
        text: 'Ana from the American Job Center:\nGood morning',
      },
    ]);
    await say('what is the fafsa');
    expect(posted).toHaveLength(1);
  });

  test('an asked for copy of the chat comes as text', async () => {
    await say('hello');
    await say('send me this chat');
    expect(posted.at(-1)?.text).toContain('You:\nhello');
  });
});

describe('waiting for a person', () => {
  const wait = async (app: RunningApp): Promise<readonly string[]> => {
    const client = await openClient(app.address);
    await client.send('talk to a person', { value: { command: 'person' } });
    const actions = (await client.read()).activities.at(-1)?.suggestedActions?.actions ?? [];
    return actions.map(({ title }) => title);
  };
  const hours = { GUIDEPOST_STAFF_HOURS: 'sun-sat 00:00-24:00' };
  const withConsole = async (settings: Record<string, string>) => {
    const records = await openEmbeddedRecords(`${running.stage.folder}/records`);
    return startApp(settings, { records });
  };

  test('is not offered without hours, nor without a console', async () => {
    expect(await wait(running)).not.toContain('Wait here for a person');
    for (const app of [
      await withConsole({}),
      await withConsole({ ...hours, GUIDEPOST_STAFF: 'off' }),
      await startApp(hours),
    ]) {
      expect(await wait(app)).not.toContain('Wait here for a person');
      await app.close();
    }
  });

  test('is offered with both', async () => {
    const app = await withConsole(hours);
    expect(await wait(app)).toContain('Wait here for a person');
    await app.close();
  });
});
