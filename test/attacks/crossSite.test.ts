import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFuzzedService, type FuzzedService, type Held } from '../support/fuzz/fuzzedService.ts';
import { formFields } from '../support/staff/formFields.ts';
import { formOf } from '../support/twilio/startTexting.ts';

let fuzzed: FuzzedService;
let held: Held;
beforeAll(async () => {
  fuzzed = await startFuzzedService();
  held = await fuzzed.hold();
}, 60_000);
afterAll(() => fuzzed.close());

/** What a browser adds by itself to a form that another site's page sends. */
const elsewhere = {
  form: {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/x-www-form-urlencoded',
  },
  text: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
  hidden: {
    origin: 'null',
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/x-www-form-urlencoded',
  },
} as const;

/** Every route of the router and of the console's table that changes something; the console's two in the router lead to its table. */
const changing = () =>
  fuzzed.routes.filter(({ method, path }) => method === 'POST' && path !== '/staff' && path !== '/staff/*');

const concrete = (path: string): string =>
  path
    .replace(':name', 'target')
    .replace(':lesson', 'a'.repeat(22))
    .replace(':line', '1')
    .replace(':sequence', '1')
    .replace(
      /:id/,
      path.startsWith('/staff') ? encodeURIComponent(`website:${held.conversationId}`) : held.conversationId,
    );

/** Sends a form with every cookie that the browser has, and with all that the form needs. */
function post(
  path: string,
  headers: Record<string, string>,
  over: Record<string, string> = {},
): Promise<Response> {
  const fields =
    formFields[path] ?? (path.startsWith('/sms') ? formOf('hello') : { text: 'zebrafinch', language: 'en' });
  const body = new URLSearchParams({ ...fields, ...over }).toString();
  const cookie = `${held.cookie}; ${held.staffCookie}`;
  const { address } = fuzzed.service;
  return fetch(address + concrete(path), {
    method: 'POST',
    headers: { cookie, ...headers },
    body,
    redirect: 'manual',
  });
}

/** All that could have been changed, as staff and the resident see it. */
async function standing(): Promise<string> {
  const { address } = fuzzed.service;
  const id = encodeURIComponent(`website:${held.conversationId}`);
  const headers = { cookie: held.staffCookie };
  const paths = [
    '/staff/accounts',
    '/staff/accounts/target',
    `/staff/conversations/${id}`,
    '/staff/learning',
  ];
  const pages = await Promise.all(
    paths.map(async (path) => (await fetch(address + path, { headers })).text()),
  );
  const plain = await (await fetch(`${address}/plain`, { headers: { cookie: held.cookie } })).text();
  // Each showing of a form has an id of its own.
  return [...pages, plain].join('\n').replace(/name="formId" value="[^"]*"/g, '');
}

/** The page that says no is the resident's own, and lives on as any other. */
function isOfTheSameChat(line: string): boolean {
  const [, payload = ''] = /^guidepost(?:-kept)?=[^.;]*\.([^.;]*)/.exec(line) ?? [];
  return (
    payload !== '' && Buffer.from(payload, 'base64url').toString().includes(`"conv":"${held.conversationId}"`)
  );
}

test('there are more than thirty routes that change something', () => {
  expect(changing().length).toBeGreaterThan(30);
});

test.each(Object.entries(elsewhere))(
  'a page of another site (%s) changes nothing in the name of who is signed in and of who chats, by any route',
  async (_name, headers) => {
    const before = await standing();
    const answers = await Promise.all(
      changing().map(async ({ method, path }) => {
        const { status, headers: given } = await post(path, headers, { formToken: held.formToken });
        return { route: `${method} ${path}`, status, cookie: given.getSetCookie() };
      }),
    );
    expect(answers.filter(({ status }) => ![401, 403, 415].includes(status))).toEqual([]);
    const cookies = answers.flatMap(({ cookie }) => cookie);
    expect(cookies.filter((line) => !isOfTheSameChat(line))).toEqual([]);
    expect(await standing()).toBe(before);
  },
  60_000,
);

describe('each guard of the console alone', () => {
  const ours = () => ({ ...elsewhere.form, origin: fuzzed.service.address, 'sec-fetch-site': 'same-origin' });
  const ofStaff = () => changing().filter(({ path }) => path.startsWith('/staff'));

  test.each([
    ['without the token of the form', {}],
    ['with a made-up token', { formToken: 'a'.repeat(43) }],
    ['with an empty token', { formToken: '' }],
  ])('from a page of ours %s every form is refused', async (_name, over: Record<string, string>) => {
    const before = await standing();
    const statuses = await Promise.all(
      ofStaff().map(async ({ path }) => [path, (await post(path, ours(), over)).status]),
    );
    // A stranger's pages lead whoever is signed in elsewhere before a form is read.
    expect(statuses.filter(([path, status]) => status !== 403 && path !== '/staff/code')).toEqual([]);
    expect(await standing()).toBe(before);
  });

  test('a cookie that any other site could make a browser send is none of them', async () => {
    const { address } = fuzzed.service;
    const { headers } = await fetch(`${address}/staff/sign-in`);
    const plain = await post('/plain/new', ours());
    for (const line of [...headers.getSetCookie(), ...plain.headers.getSetCookie()])
      expect(line).toMatch(/; HttpOnly; SameSite=(Lax|Strict)/);
  });
});
