import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import { knownWords } from '../../../bot/staff/conversations/knownWords.ts';
import { withoutPerson } from '../../../bot/staff/conversations/withoutPerson.ts';
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';
import { play } from '../../support/conversations/play.ts';
import { readScript } from '../../support/conversations/script.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { guide, startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let stage: StaffStage;
let ana: StaffClient;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-made-'));
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  ana = await stage.signedIn('ana');
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

async function made(id: string): Promise<string> {
  const { status, html, headers } = await ana.get(`${conversationPath(id)}/test`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="from-a-conversation\.(en|es)\.txt"$/,
  );
  return html;
}

/** What a conversation test does with it. */
const played = (text: string) =>
  play(readScript(text), { guide: guide(), openStore: () => openEmbeddedStore(folder) });

describe('a test made of a conversation', () => {
  test.each([
    'fafsa-checklist.en.txt',
    'main-road.es.txt',
    'none-of-these.es.txt',
    'spanish-begun-in-english.en.txt',
  ])(
    'that was held as %s goes as it is written',
    async (name) => {
      const script = readScript(await readFile(join('test', 'conversations', name), 'utf8'));
      const messages = script.steps.flatMap(({ step }) =>
        step.kind === 'waits'
          ? []
          : [step.kind === 'opens' ? '(opens the chat)' : 'text' in step ? step.text : step.label],
      );
      const language = script.settings['language'] === 'es' ? ({ language: 'es' } as const) : {};
      const text = await made(await talk(stage, messages, language));
      expect(readScript(text).steps.length).toBeGreaterThan(2);
      expect(await played(text)).toBe(text);
    },
    60_000,
  );

  test('holds nothing of the person, of danger or of what was told in private', async () => {
    const id = await talk(stage, [
      'hi my name is Zelda Quackenbush',
      'call me at 860-555-0199 or zelda@example.org',
      'my sister Brunhilde lives in Bridgeport',
      'he hits me if i go to class',
      'how much might i get',
      'menu',
    ]);
    const text = await made(id);
    expect(text).not.toMatch(
      /zelda|quackenbush|brunhilde|860|0199|example\.org|bridgeport|hits me|CT Safe Connect/i,
    );
    expect(text).toContain('# Left out, being private or of danger: 2');
    expect(text).toContain('you: menu');
    expect(await played(text)).toBe(text);
  });
});

describe('without the person', () => {
  test.each<[string, Parameters<typeof withoutPerson>[1], string]>([
    ['i make 52000 a year', 'money', 'i make 52000 a year'],
    ['i make 52000 a year', null, 'i make (number) a year'],
    ['call 860 555 0199', 'number', 'call (number)'],
    ['i live in hartford', 'town', 'i live in hartford'],
    ['i live in hartford', null, 'i live in (town)'],
    ['soy Xochitl y quiero estudiar', null, 'soy (name) y quiero estudiar'],
    ['write to a.b@example.org please', null, 'write to (address) please'],
    ['[ssn removed] is my number', null, '(removed) is my number'],
    ['  how  do i\nstart the FAFSA ', null, 'how do i start the FAFSA'],
    ['', null, ''],
  ])('%j asked for %p is %j', (text, asked, expected) => {
    expect(withoutPerson(text, asked, knownWords(guide().words), guide())).toBe(expected);
  });
});
