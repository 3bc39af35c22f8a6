import { expect, test } from '@jest/globals';
import { Connector } from '../../../bot/channels/botFramework/connector.ts';

const teams = (region: number | string) => `https://smba.trafficmanager.net/${region}/`;

function connector(token: string | null = 'ours') {
  const posted: { authorization: string | undefined }[] = [];
  const made = new Connector({
    destination: 'azure',
    token: async () => token,
    post: async (_address, { Authorization }) => {
      posted.push({ authorization: Authorization });
      return 201;
    },
  });
  return { made, posted };
}

test('a service address has one client, made once', async () => {
  const { made } = connector();
  const client = await made.create(teams('amer'));
  expect(await made.create(teams('amer'))).toBe(client);
  expect(await made.create(teams('emea'))).not.toBe(client);
});

test('other credentials have clients of their own, and each sends its own token', async () => {
  const [one, other] = [connector('ours'), connector('theirs')];
  const clients = [await one.made.create(teams('amer')), await other.made.create(teams('amer'))];
  expect(clients[0]).not.toBe(clients[1]);
  for (const client of clients) await client.conversations.sendToConversation('a', { type: 'message' });
  expect(one.posted.map(({ authorization }) => authorization)).toEqual(['Bearer ours']);
  expect(other.posted.map(({ authorization }) => authorization)).toEqual(['Bearer theirs']);
});

test('no more than a hundred are kept, whatever service addresses come', async () => {
  const { made } = connector();
  const first = await made.create(teams(0));
  for (let region = 1; region <= 100; region += 1) await made.create(teams(region));
  expect(await made.create(teams(0))).not.toBe(first);
  expect(await made.create(teams(100))).toBe(await made.create(teams(100)));
});

test('a client of a service address that is not allowed sends nothing', async () => {
  const { made, posted } = connector();
  const client = await made.create('https://evil.example/');
  await expect(client.conversations.sendToConversation('a', { type: 'message' })).rejects.toMatchObject({
    code: 403,
  });
  expect(posted).toEqual([]);
});
