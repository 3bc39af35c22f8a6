import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { askLink, type Asking } from '../../../tools/links/askLink.ts';
import { checkLinks } from '../../../tools/links/checkLinks.ts';
import { findLinks } from '../../../tools/links/findLinks.ts';
import { linkReport } from '../../../tools/links/linkReport.ts';
import { freePort } from '../../support/service/startService.ts';

/** How the stand-in of the internet answers; `[status, headers]`, by what it was asked and how often before. */
type Page = (
  method: string,
  before: number,
) => readonly [number, Record<string, string>?] | 'silence' | 'cut';

const pages: Record<string, Page> = {
  '/there': () => [200],
  '/no-head': (method) => (method === 'HEAD' ? [404] : [200]),
  '/moved': () => [301, { location: '/there' }],
  '/moved-twice': () => [308, { location: '/moved' }],
  '/elsewhere-today': () => [302, { location: '/there' }],
  '/moved-to-nothing': () => [301, { location: '/gone' }],
  '/round': () => [302, { location: '/round' }],
  '/gone': () => [404],
  '/for-people': () => [403],
  '/failing': () => [500],
  '/failed-once': (_, before) => (before < 2 ? [503, { 'retry-after': '7' }] : [200]),
  '/busy': (_, before) => (before < 2 ? [429, { 'retry-after': '86400' }] : [200]),
  '/cut': () => 'cut',
  '/silent': () => 'silence',
};

let server: Server;
let site: string;
let asked: string[];
let waits: number[];
let under: { now: number; most: number };
beforeEach(async () => {
  asked = [];
  waits = [];
  under = { now: 0, most: 0 };
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const before = asked.filter((each) => each.endsWith(` ${url}`)).length;
    asked.push(`${method} ${url}`);
    const counted = under;
    counted.now += 1;
    counted.most = Math.max(counted.most, counted.now);
    const answer = pages[url]?.(method, before) ?? [404];
    if (answer === 'silence') return;
    // A while later, in which a second question could come.
    setTimeout(() => {
      counted.now -= 1;
      if (answer === 'cut') response.destroy();
      else {
        // Not chained: once restify is loaded in this process, it gives nothing back.
        response.writeHead(...answer);
        response.end(method === 'HEAD' ? undefined : 'a page');
      }
    }, 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const asking = (over: Partial<Asking> = {}): Asking => ({
  fetch,
  wait: async (milliseconds) => void waits.push(milliseconds),
  patience: 20_000,
  pauses: [1000, 2000],
  ...over,
});

describe('an address', () => {
  test.each([
    ['/there', { kind: 'there' }, ['HEAD']],
    ['/no-head', { kind: 'there' }, ['HEAD', 'GET']],
    ['/gone', { kind: 'gone', status: 404 }, ['HEAD', 'GET']],
    ['/for-people', { kind: 'refused', status: 403 }, ['HEAD', 'GET']],
    ['/elsewhere-today', { kind: 'there' }, ['HEAD']],
    ['/moved-to-nothing', { kind: 'gone', status: 404 }, ['HEAD']],
    [
      '/round',
      { kind: 'unreachable', why: 'it is passed on without an end' },
      Array.from({ length: 18 }, () => 'HEAD'),
    ],
    [
      '/failing',
      { kind: 'unreachable', why: 'it answers 500' },
      ['HEAD', 'GET', 'HEAD', 'GET', 'HEAD', 'GET'],
    ],
  ])('%s is %j', async (path, state, methods) => {
    expect(await askLink(site + path, asking())).toEqual(state);
    expect(asked.filter((each) => each.endsWith(` ${path}`))).toEqual(
      methods.map((method) => `${method} ${path}`),
    );
  });

  test('that moved for good comes with where to', async () => {
    for (const path of ['/moved', '/moved-twice'])
      expect(await askLink(site + path, asking())).toEqual({ kind: 'moved', to: `${site}/there` });
  });

  test('whose server fails once is asked again after what it asks for', async () => {
    expect(await askLink(`${site}/failed-once`, asking())).toEqual({ kind: 'there' });
    expect(waits).toEqual([7000]);
  });

  test('whose server wants a day of rest is asked again after half a minute', async () => {
    expect(await askLink(`${site}/busy`, asking())).toEqual({ kind: 'there' });
    expect(waits).toEqual([30_000]);
  });

  test('that does not answer, breaks off or has no server is unreachable, after three tries', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/`;
    expect(await askLink(`${site}/silent`, asking({ patience: 50 }))).toEqual({
      kind: 'unreachable',
      why: 'no answer in time',
    });
    expect(await askLink(`${site}/cut`, asking())).toMatchObject({ kind: 'unreachable' });
    expect(await askLink(nobody, asking())).toEqual({ kind: 'unreachable', why: 'ECONNREFUSED' });
    expect(waits).toEqual([1000, 2000, 1000, 2000, 1000, 2000]);
  });
});

const links = (...paths: string[]) =>
  paths.map((path) => ({ address: site + path, files: ['tracks/made-up.json'] }));
const checking = { serversAtOnce: 4, rest: 500, hasTime: () => true };

describe('many addresses', () => {
  test('of one server are asked for one by one, with a rest between', async () => {
    const checked = await checkLinks(links('/there', '/moved', '/gone'), { ...asking(), ...checking });
    expect(checked.map(({ state }) => state?.kind)).toEqual(['there', 'moved', 'gone']);
    expect(under.most).toBe(1);
    expect(waits).toEqual([500, 500]);
  });

  test('are left when the time is over, and that is told', async () => {
    const hasTime = () => asked.length === 0;
    const checked = await checkLinks(links('/there', '/gone'), { ...asking(), ...checking, hasTime });
    expect(checked.map(({ state }) => state?.kind ?? null)).toEqual(['there', null]);
    expect(linkReport(checked)).toMatchObject({ failed: false });
    expect(linkReport(checked).lines).toContain('Not asked for, since the time was over: 1');
  });

  test('are told of by what has to be done', async () => {
    const all = links('/there', '/moved', '/gone', '/failing', '/for-people');
    const { lines, failed } = linkReport(await checkLinks(all, { ...asking(), ...checking }));
    expect(failed).toBe(true);
    expect(lines).toEqual([
      '5 addresses, 1 of them there',
      '',
      'Gone: find where it is now, or take it out: 1',
      `- ${site}/gone (tracks/made-up.json): 404`,
      '',
      'Could not be reached: try it by hand, then as above: 1',
      `- ${site}/failing (tracks/made-up.json): it answers 500`,
      '',
      'Moved for good: write the new address down: 1',
      `- ${site}/moved (tracks/made-up.json): ${site}/there`,
      '',
      'Shows machines nothing: look by hand now and then: 1',
      `- ${site}/for-people (tracks/made-up.json): 403`,
      '',
      'Not asked for, since the time was over: 0',
    ]);
  });
});

describe('the links of a data folder', () => {
  test('are found in fields and in sentences, each once, and not in what people type', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guidepost-links-'));
    const write = (file: string, content: object): void => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(content));
    };
    write('tracks/one.json', {
      sources: [{ url: 'https://a.example/x#part' }, { url: 'http://plain.example/' }],
    });
    write('tracks/two.json', {
      url: 'https://a.example/x',
      text: 'See https://b.example/y (or “https://c.example/z”).',
    });
    write('phrases/en.json', { training: ['https://typed.example/'] });
    expect(findLinks(folder)).toEqual([
      { address: 'https://a.example/x', files: ['tracks/one.json', 'tracks/two.json'] },
      { address: 'https://b.example/y', files: ['tracks/two.json'] },
      { address: 'https://c.example/z', files: ['tracks/two.json'] },
    ]);
    rmSync(folder, { recursive: true });
  });

  test('are hundreds in ours', () => {
    const found = findLinks(dataFolder());
    expect(found.length).toBeGreaterThan(200);
    expect(found.every(({ address }) => URL.canParse(address))).toBe(true);
  });
});
