import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createShortLinks } from '../../../bot/channels/sms/shortLinks.ts';
import { flows } from '../../../dialogs/flows.ts';
import { languages } from '../../../guidance/language.ts';
import { everyStep } from '../../dialogs/walk.ts';
import { startTexting, type Texting } from '../../support/twilio/startTexting.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const links = createShortLinks(guide, 'https://gp.example.org');
const pact = 'https://ctstate.edu/pact';
const long = 'https://portal.ct.gov/dol/divisions/apprenticeships/registration?language=en_US';

describe('short addresses', () => {
  test('lead back to where they were made of, and stay the same', () => {
    const short = links.shorten(long);
    expect(short).toMatch(/^https:\/\/gp\.example\.org\/l\/[a-z2-9]{6}$/);
    expect(links.target(short.split('/').at(-1) ?? '')).toBe(long);
    expect(createShortLinks(projectGuide(), 'https://gp.example.org').shorten(long)).toBe(short);
  });

  test('are not given where they are longer, nor for an address that is not ours to know', () => {
    expect(links.shorten(pact)).toBe(pact);
    const unknown = 'https://evil.example/with/a/very/long/path/that/nobody/ever/wrote/into/the/data';
    expect(links.shorten(unknown)).toBe(unknown);
    expect(links.target('')).toBeUndefined();
    expect(links.target('__proto__')).toBeUndefined();
  });

  test('are known for every link of every flow', () => {
    const urls = [...flows.values()].flatMap((flow) =>
      languages.flatMap((language) =>
        everyStep(flow, language).flatMap(({ to }) =>
          to.replies.flatMap(({ cards }) => cards.flatMap((card) => card.links.map(({ url }) => url))),
        ),
      ),
    );
    const unknown = [...new Set(urls)].filter((url) => url.length > 45 && links.shorten(url) === url);
    expect(urls.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });
});

describe('the address of a short link', () => {
  const open: { texting?: Texting } = {};
  const get = (path: string, method = 'GET') =>
    fetch(`${open.texting?.running.address ?? ''}${path}`, { method, redirect: 'manual' });
  beforeAll(async () => void (open.texting = await startTexting()));
  afterAll(() => open.texting?.close());

  test.each(['GET', 'HEAD'])('leads there with %s', async (method) => {
    const code = links.shorten(long).split('/').at(-1) ?? '';
    const answer = await get(`/l/${code}`, method);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, long]);
  });

  test.each([
    '/l/zzzzzz',
    '/l/x',
    '/l/https:%2F%2Fevil.example',
    '/l/%2F%2Fevil.example',
    '/l/..%2F..%2Fchat',
    '/l/constructor',
    '/l/',
  ])('leads nowhere from %s', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([404, null]);
  });
});
