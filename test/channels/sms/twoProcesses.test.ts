import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createApp, type App } from '../../../bot/createApp.ts';
import { readConfig } from '../../../bot/config.ts';
import { openStore } from '../../../bot/store/openStore.ts';
import type { Store } from '../../../bot/store/store.ts';
import { textMessages } from '../../../dialogs/texting/textMessages.ts';
import { freePort } from '../../support/service/startService.ts';
import { sign } from '../../support/twilio/sign.ts';
import { formOf, startTexting, textingSettings, type Texting } from '../../support/twilio/startTexting.ts';
import { projectGuide } from '../../support/projectGuide.ts';

/** Another process on the same store, as the same public address reaches it. */
interface Second {
  readonly app: App;
  readonly store: Store;
  post(form: Readonly<Record<string, string>>): Promise<Response>;
}

const open: { texting?: Texting; second?: Second } = {};
const guide = projectGuide();
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function both(): { texting: Texting; second: Second } {
  const { texting, second } = open;
  if (!texting || !second) throw new Error('Nothing is started');
  return { texting, second };
}

async function startSecond({ running, twilio }: Texting): Promise<Second> {
  const port = await freePort();
  const read = readConfig({ PORT: String(port), ...textingSettings(twilio) });
  if (!read.ok) throw new Error(read.problems.join());
  const store = await openStore({ kind: 'embedded', folder: running.stage.folder });
  const app = createApp(read.config, {
    store,
    guide,
    log: silent,
    clock: () => new Date(running.stage.time.now),
    signingKey: new TextEncoder().encode('a key of the tests, long enough for them'),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 20))),
  });
  const address = `http://127.0.0.1:${await app.listen()}`;
  const post = (form: Readonly<Record<string, string>>) =>
    fetch(`${address}/sms`, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': sign(`${address}/sms`, form) },
      body: new URLSearchParams(form),
    });
  return { app, store, post };
}

beforeEach(async () => {
  open.texting = await startTexting();
  open.second = await startSecond(open.texting);
});

afterEach(async () => {
  await both().second.app.close();
  await both().texting.close();
});

async function told(): Promise<readonly string[]> {
  const { store } = both().second;
  const [only] = (await store.list({}, null, 1)).items;
  const entries = await store.entries(only?.id ?? '', 0, 500);
  return entries.flatMap(({ reply }) => (reply ? textMessages(reply, (url) => url) : []));
}

async function settled(): Promise<void> {
  const { texting, second } = both();
  await texting.running.app.turns.idle();
  await second.app.turns.idle();
}

async function sweepBoth(): Promise<void> {
  const { texting, second } = both();
  texting.running.stage.time.now += 61_000;
  await Promise.all([texting.running.app.turns.sweep(), second.app.turns.sweep()]);
  await settled();
}

describe('two processes', () => {
  test('answer copies of one message once', async () => {
    const { texting, second } = both();
    const form = formOf('training');
    const copies = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? texting.post('/sms', form) : second.post(form),
    );
    const statuses = (await Promise.all(copies)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await settled();
    await sweepBoth();
    expect(texting.twilio.taken.map(({ body }) => body)).toEqual(await told());
    expect(await told()).toHaveLength(2);
  });

  test('that both handle a message of one number send everything once', async () => {
    const { texting, second } = both();
    await texting.say('hi');
    await Promise.all([texting.post('/sms', formOf('training')), second.post(formOf('fafsa'))]);
    await settled();
    await sweepBoth();
    await sweepBoth();
    const sent = texting.twilio.taken.map(({ body }) => body);
    expect(sent).toEqual(await told());
  });

  test('that find the same lines left behind send them once', async () => {
    const { texting } = both();
    texting.twilio.behave(() => 'lost');
    await texting.say('hi');
    await texting.say('training');
    texting.twilio.behave(() => 'take');
    await sweepBoth();
    await sweepBoth();
    expect(texting.twilio.taken.map(({ body }) => body)).toEqual(await told());
  });

  test('know of each other who has opted out', async () => {
    const { texting, second } = both();
    await texting.say('hi');
    await texting.say('stop texting me');
    const before = texting.twilio.taken.length;
    await second.post(formOf('fafsa'));
    await settled();
    expect(texting.twilio.taken).toHaveLength(before);
  });
});

test('one that dies between sending and noting it leaves nothing to be sent twice', async () => {
  const { texting, second } = both();
  const { stage } = texting.running;
  await texting.say('hi');
  const before = texting.twilio.taken.length;
  // Twilio takes the message, and its answer never comes: this process hangs there until it ends.
  texting.twilio.behave(() => 'takenAndSilent');
  await texting.post('/sms', formOf('training'));
  for (let look = 0; look < 500 && texting.twilio.taken.length === before; look += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  texting.twilio.behave(() => 'take');
  stage.time.now += 61_000;
  await second.app.turns.sweep();
  expect(texting.twilio.taken.map(({ body }) => body)).toEqual(await told());
  expect(texting.twilio.taken).toHaveLength(before + 1);
});
