/**
 * The service as built, put together as `bot/main.ts` does, with a store that can be stopped at. It loads everything, is told
 * `{ settings, ahead }` by its parent, says `ready`, and is then told `{ aim }`, where and how it is to be killed, `{ sweep }`, to look after what was left,
 * `{ ahead }`, to let so many milliseconds pass on its clock, and `{ delay }`, to take so many over each call of the store.
 *
 * When so many conversations have come to the place aimed at, the process kills itself; the last of them stays there, and those before it
 * too where the aim holds them. Places are `before`, `after` and `during` a method of the store, `a request` and `a word`. The last three
 * can hold nobody: during a method the process dies a few milliseconds after the first call began.
 */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../dist/bot/config.js';
import { createApp } from '../../dist/bot/createApp.js';
import { openStore } from '../../dist/bot/store/openStore.js';
import { loadGuide } from '../../dist/data/guide.js';

/** For so long the last one is held like all others before the process dies, so that what is about to queue up does. Milliseconds. */
const lingering = 30;
/** A method of the store is at work for about so long. Milliseconds. */
const atWork = 4;

const aim = { place: '', left: 0, holds: false };
const told = { delay: 0, ahead: 0 };
const kill = () => process.kill(process.pid, 'SIGKILL');

function comesTo(place) {
  if (place !== aim.place) return undefined;
  aim.left -= 1;
  if (aim.left === 0) setTimeout(kill, lingering);
  return aim.holds || aim.left <= 0 ? new Promise(() => undefined) : undefined;
}

function passes(place) {
  if (place !== aim.place) return;
  aim.left -= 1;
  if (aim.left === 0) kill();
}

function isAtWork(place) {
  if (place !== aim.place) return;
  aim.place = '';
  const left = Math.random() * atWork;
  if (left < 1) kill();
  else setTimeout(kill, left);
}

function watched(store) {
  return new Proxy(store, {
    get:
      (real, name) =>
      async (...given) => {
        await comesTo(`before ${name}`);
        if (told.delay > 0) await wait(told.delay);
        const call = real[name](...given);
        isAtWork(`during ${name}`);
        const result = await call;
        await comesTo(`after ${name}`);
        return result;
      },
  });
}

const guide = loadGuide();
const [{ settings, ahead }] = await once(process, 'message');
told.ahead = ahead;
const say = (...given) => {
  passes('a word');
  return guide.words.say(...given);
};
const read = readConfig(settings);
if (!read.ok) throw new Error(read.problems.join());
const app = createApp(read.config, {
  store: watched(await openStore(read.config.store)),
  guide: { ...guide, words: { ...guide.words, say } },
  log: { debug() {}, info() {}, warn() {}, error() {} },
  clock: () => new Date(Date.now() + told.ahead),
  signingKey: new TextEncoder().encode('a key of the tests, long enough for them'),
});
app.server.router.server.prependListener('request', () => passes('a request'));
await app.listen();

process.on('message', (message) => void hear(message));
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send('ready');

async function hear(message) {
  if ('aim' in message) Object.assign(aim, message.aim);
  if ('delay' in message) told.delay = message.delay;
  if ('ahead' in message) told.ahead += message.ahead;
  process.send('heard');
  if (!message.sweep) return;
  while ((await app.turns.sweep()) > 0);
  process.send('swept');
}
