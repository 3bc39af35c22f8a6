import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let stage: StaffStage;
let ana: StaffClient;
let id = '';
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  id = await talk(stage, ['hi', 'zebrafinch']);
  ana = await stage.signedIn('ana');
});
afterAll(() => stage.close());

const operators = ['$ne', '$gt', '$regex', '$where', '$in', '$exists', '', '0', 'a][b'];
const places: readonly [string, string][] = [
  ['/staff/conversations', 'channel'],
  ['/staff/conversations', 'tag'],
  ['/staff/conversations', 'cursor'],
  ['/staff/search', 'words'],
  ['/staff/search', 'cursor'],
  ['/staff/learning', 'cursor'],
];
const queries = places.flatMap(([path, name]) => [
  ...operators.map((operator) => `${path}?${name}[${operator}]=x`),
  `${path}?${name}=x&${name}=y`,
]);

test('there are sixty operators and arrays', () => {
  expect(new Set(queries).size).toBe(60);
});

describe('an operator or array in the address', () => {
  test.each(queries)('%s is no page, and shows nobody', async (path) => {
    const { status, html } = await ana.get(path);
    expect(status).toBe(400);
    expect(html).not.toMatch(/zebrafinch|website%3A| at .*\.ts/);
    expect(html).toContain('could not be understood');
  });
});

describe('what is as long or as strange as can be', () => {
  const strange = [
    '{"$gt":""}',
    "' || 1==1",
    '\u0000',
    '\ufffe',
    '~',
    '\u202e',
    '../../etc',
    '%',
    '9'.repeat(300),
    '(a+)+$',
  ];
  test.each(strange)('%j finds nobody, wherever it stands', async (value) => {
    const query = (name: string) => `?${new URLSearchParams({ [name]: value.slice(0, 60) }).toString()}`;
    for (const path of ['tag', 'staff', 'flow', 'step', 'outcome'].map(
      (name) => `/staff/conversations${query(name)}`,
    )) {
      const { status, html } = await ana.get(path);
      expect([path, status, html.includes(conversationPath(id))]).toEqual([path, 200, false]);
    }
    for (const path of ['/staff/conversations', '/staff/learning']) {
      const { status, html } = await ana.get(`${path}?${new URLSearchParams({ cursor: value }).toString()}`);
      expect([path, status]).toEqual([path, 200]);
      expect(html).not.toMatch(/ at .*\.ts|Error:/);
    }
    expect((await ana.get(`/staff/search${query('words')}`)).html).not.toContain('zebrafinch');
  });

  test.each([
    ['/staff/conversations?cursor=', 601],
    ['/staff/conversations?tag=', 61],
    ['/staff/search?words=', 201],
    ['/staff/conversations/', 501],
  ])('%s with more than it takes is refused', async (path, length) => {
    expect((await ana.get(`${path}${'x'.repeat(length)}`)).status).toBe(400);
  });

  test.each(['?after=999999999', '?correct=999999999', '?after=000000000'])(
    '%s of a transcript is a page',
    async (query) => {
      expect((await ana.get(`${conversationPath(id)}${query}`)).status).toBe(200);
    },
  );

  test.each(['?after=-1', '?after=1e9', '?after=9999999999', '?after=', '?correct=NaN', '?page=2'])(
    '%s of a transcript is none',
    async (query) => {
      expect((await ana.get(`${conversationPath(id)}${query}`)).status).toBe(400);
    },
  );
});
