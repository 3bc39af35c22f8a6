import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '../../bot/log.ts';
import { startTexting, type Texting } from '../support/twilio/startTexting.ts';
import { canaries, holdsCanary } from './canary/canaries.ts';
import { documentsIn, filesBelow } from './canary/everythingKept.ts';
import { companion } from './canary/sendEverywhere.ts';

const lines: string[] = [];
const log = createLog({ level: 'debug', hashKey: 'key', write: (line) => lines.push(line) });
const open: { texting?: Texting } = {};

beforeAll(async () => {
  open.texting = await startTexting({ GUIDEPOST_MESSAGES_PER_MINUTE: '100000' }, { log });
});
afterAll(() => open.texting?.close());

/** What Twilio says of a message in which somebody else's words can stand. */
const fieldsWith = (canary: string): readonly Record<string, string>[] => [
  { Body: `${companion} ${canary}` },
  { Body: `mi seguro es ${canary} ${companion}` },
  { Body: companion, ProfileName: canary, FromCity: canary, FromZip: canary },
  { Body: companion, NumMedia: '1', MediaUrl0: `https://api.example/${canary}`, MediaContentType0: canary },
  { Body: companion, ButtonText: canary, ButtonPayload: canary },
  { Body: companion, [canary]: canary },
];

test('a Social Security number sent by text message is found nowhere in the store, the logs or the answers', async () => {
  const { texting } = open;
  if (!texting) throw new Error('Nothing is started');
  await texting.say('fafsa');
  for (const canary of canaries) for (const fields of fieldsWith(canary)) await texting.say('', fields);
  const { store, folder } = texting.running.stage;
  const kept = [...(await filesBelow(folder)), ...(await documentsIn(store))];
  expect(kept.some((each) => each.includes(companion))).toBe(true);
  expect(texting.twilio.taken.length).toBeGreaterThan(canaries.length);
  const answers = texting.twilio.taken.map(({ body }) => body);
  const finds = [...kept, ...lines, ...answers].filter(holdsCanary);
  expect(finds.map((find) => find.slice(0, 400))).toEqual([]);
});
