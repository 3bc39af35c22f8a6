import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staffRoutes } from '../../../bot/staff/routes.ts';
import { createAccounts, type Accounts } from '../../../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../../../bot/staff/accounts/createPasswords.ts';
import { formToken } from '../../../bot/staff/signIn/formToken.ts';
import { createSessions } from '../../../bot/staff/signIn/createSessions.ts';
import { localSignIn } from '../../../bot/staff/signIn/localSignIn.ts';
import type { StaffParts } from '../../../bot/staff/staffParts.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { close, listen } from '../botFrameworkAuthority.ts';
import { openPlainBrowser } from '../directLineForms.ts';
import { startApp } from '../service/startApp.ts';
import { freePort, startService, type Service } from '../service/startService.ts';
import { cheap, goodPassword } from '../staff/startStaff.ts';
import { textingSettings } from '../twilio/startTexting.ts';
import { startTwilio } from '../twilio/startTwilio.ts';

/** A method and a path; a part that begins with a colon stands for any one part. */
export interface HttpRoute {
  readonly method: string;
  readonly path: string;
}

/** What somebody holds who is really in: a chat, a kept cookie, a session of an administrator. */
export interface Held {
  readonly conversationId: string;
  readonly token: string;
  readonly cookie: string;
  readonly staffCookie: string;
  readonly formToken: string;
}

/** The built service with everything that it can have, and who may do everything in it. */
export interface FuzzedService {
  readonly service: Service;
  /** Takes what the guide answers to channels of the Bot Framework. */
  readonly connectorUrl: string;
  readonly routes: readonly HttpRoute[];
  /** A new chat and a new session. */
  hold(): Promise<Held>;
  close(): Promise<void>;
}

/** Every limit that would only hide what lies behind it is out of the way. */
const settings = {
  GUIDEPOST_STAFF: 'on',
  GUIDEPOST_STAFF_HOURS: 'mon-sun 00:00-23:59',
  GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
  GUIDEPOST_NEW_CONVERSATIONS: '100000',
};

/** Starts the built service. Needs `npm run build`. */
export async function startFuzzedService(): Promise<FuzzedService> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-fuzz-'));
  const twilio = await startTwilio();
  const connector = createServer((request, response) => {
    request.resume();
    response.setHeader('Content-Type', 'application/json');
    response.end('{"id":"r1"}');
  });
  const connectorUrl = await listen(connector);
  const all = { ...textingSettings(twilio), ...settings, GUIDEPOST_CHANNELS: 'website,botFramework,sms' };
  const routes = await everyRoute(all);
  const records = await openRecords({ kind: 'embedded', folder });
  const clock = () => new Date();
  const accounts = createAccounts(records, createPasswords(cheap), clock);
  const sessions = createSessions(records, clock);
  for (const name of ['root', 'target'])
    await accounts.add({ name, displayName: name, role: 'administrator' });
  // After that, so that it makes no first administrator of its own meanwhile.
  const service = await startService({ ...all, GUIDEPOST_DATA: folder }, await freePort());
  return {
    service,
    connectorUrl,
    routes,
    hold: async () => {
      const epoch = await epochOf(accounts, 'root');
      const session = { account: 'root', epoch, stage: 'signedIn', wanted: null } as const;
      const token = await sessions.begin(session);
      return {
        ...(await chat(service.address)),
        staffCookie: `guidepost-staff=${token}`,
        formToken: formToken(token),
      };
    },
    close: async () => {
      await service.stop('SIGKILL');
      await records.close();
      await twilio.close();
      await close(connector);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** All routes of the real router, those of the console from its own table. */
async function everyRoute(all: Record<string, string>): Promise<readonly HttpRoute[]> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-routes-'));
  const records = await openRecords({ kind: 'embedded', folder });
  const running = await startApp(all, { records });
  const { routes } = running.app.server.router.getDebugInfo() as { readonly routes: readonly HttpRoute[] };
  await running.close();
  await rm(folder, { recursive: true, force: true });
  const ofStaff = staffRoutes({} as StaffParts, [localSignIn]).map(({ method, path }) => ({ method, path }));
  const others = routes.map(({ method, path }) => ({ method: method.toUpperCase(), path }));
  return [...others, ...ofStaff];
}

/** Whatever was sent in their name, the account is an administrator's again, with a password of its own. */
async function epochOf(accounts: Accounts, name: string): Promise<number> {
  const found = await accounts.find(name);
  if (!found?.enabled) await accounts.setEnabled(name, true);
  if (found?.role !== 'administrator') await accounts.setRole(name, 'administrator');
  await accounts.setPassword(name, goodPassword);
  return (await accounts.find(name))?.epoch ?? 0;
}

async function chat(origin: string): Promise<Pick<Held, 'conversationId' | 'token' | 'cookie'>> {
  const headers = { origin, 'content-type': 'application/json' };
  const made = await fetch(`${origin}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  const { token, conversationId } = (await made.json()) as { token: string; conversationId: string };
  const authorised = { ...headers, authorization: `Bearer ${token}` };
  await fetch(`${origin}/v3/directline/conversations`, { method: 'POST', headers: authorised, body: '{}' });
  const browser = openPlainBrowser({ origin });
  await browser.post('/plain/continue', { token });
  await browser.post('/plain/keep', { language: 'en' });
  return { token, conversationId, cookie: browser.cookie };
}
