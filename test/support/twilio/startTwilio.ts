import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countSegments } from '../../../guidance/text/sms/countSegments.ts';

/** Who we are to the stand-in. */
export const account = { sid: `AC${'a1'.repeat(16)}`, token: 'the-token-of-the-tests' } as const;
/** The number that residents text. */
export const ourNumber = '+18605550199';

/** A text message that the stand-in took. */
export interface TakenText {
  readonly sid: string;
  readonly to: string;
  readonly body: string;
  readonly statusCallback: string;
  readonly at: Date;
}

/**
 * How the stand-in behaves towards a message: takes it; answers with an error of Twilio's; breaks the connection off before or after
 * it took the message; never answers, before or after.
 */
export type Behaviour =
  | 'take'
  | { readonly status: number; readonly code?: number }
  | 'lost'
  | 'takenAndLost'
  | 'silent'
  | 'takenAndSilent';

/** A stand-in of Twilio's REST API that looks closely at what it is sent. */
export interface TwilioStandIn {
  readonly url: string;
  /** What was taken, in order. */
  readonly taken: TakenText[];
  /** Everything that Twilio would not have liked: a wrong shape, a wrong password, a message that is too long. */
  readonly complaints: string[];
  /** Numbers that have opted out at Twilio. */
  readonly optedOut: Set<string>;
  /** How many messages it was asked to take, whatever came of that. */
  tries(): number;
  /** Decides about each message; `take` when not set. */
  behave(behaviour: (text: { to: string; body: string }) => Behaviour): void;
  /** Whether the list of messages answers. */
  list(answers: boolean): void;
  close(): Promise<void>;
}

/** Starts it. `now` is its clock. */
export async function startTwilio(now: () => Date = () => new Date()): Promise<TwilioStandIn> {
  const taken: TakenText[] = [];
  const complaints: string[] = [];
  const optedOut = new Set<string>();
  const state = { tries: 0, behave: (): Behaviour => 'take', lists: true } as {
    tries: number;
    behave: (text: { to: string; body: string }) => Behaviour;
    lists: boolean;
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const path = `/2010-04-01/Accounts/${account.sid}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://twilio');
    if (url.pathname !== path) {
      complain(response, `path ${url.pathname}`, 404, 20404);
      return;
    }
    if (request.headers.authorization !== authorization) {
      complain(response, 'credentials', 401, 20003);
      return;
    }
    if (request.method === 'GET') {
      list(url, response);
      return;
    }
    const form = new URLSearchParams(await read(request));
    const problem = problemIn(form, request);
    if (problem) {
      complain(response, problem, 400, 21211);
      return;
    }
    take(form, response);
  }

  function take(form: URLSearchParams, response: ServerResponse): void {
    const [to, body] = [form.get('To') ?? '', form.get('Body') ?? ''];
    state.tries += 1;
    const behaviour = state.behave({ to, body });
    if (optedOut.has(to)) {
      answer(response, 400, { code: 21610 });
      return;
    }
    if (typeof behaviour === 'object') {
      answer(response, behaviour.status, { code: behaviour.code });
      return;
    }
    const sid = `SM${randomBytes(16).toString('hex')}`;
    if (behaviour.startsWith('take'))
      taken.push({ sid, to, body, statusCallback: form.get('StatusCallback') ?? '', at: now() });
    if (behaviour === 'take') {
      answer(response, 201, { sid, status: 'queued' });
      return;
    }
    if (behaviour === 'lost' || behaviour === 'takenAndLost') response.destroy();
  }

  function list(url: URL, response: ServerResponse): void {
    if (!state.lists) {
      answer(response, 503, {});
      return;
    }
    const found = taken.filter(({ to }) => to === url.searchParams.get('To'));
    const messages = found.map(({ sid, to, body, at }) => ({
      sid,
      to,
      body,
      date_created: at.toUTCString(),
    }));
    answer(response, 200, { messages });
  }

  function complain(response: ServerResponse, what: string, status: number, code: number): void {
    complaints.push(what);
    answer(response, status, { code });
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    complaints,
    optedOut,
    tries: () => state.tries,
    behave: (behaviour) => void (state.behave = behaviour),
    list: (answers) => void (state.lists = answers),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What Twilio would refuse, or what no message of ours should be. */
function problemIn(form: URLSearchParams, request: IncomingMessage): string | null {
  const body = form.get('Body') ?? '';
  const sender = form.get('MessagingServiceSid') ?? form.get('From') ?? '';
  const allowed = ['To', 'From', 'MessagingServiceSid', 'Body', 'StatusCallback'];
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return 'content type';
  if ([...form.keys()].some((name) => !allowed.includes(name)))
    return `parameters ${[...form.keys()].join()}`;
  if (!/^\+[1-9]\d{6,14}$/.test(form.get('To') ?? '')) return 'To is not E.164';
  if (form.has('MessagingServiceSid') === form.has('From')) return 'one sender, please';
  if (!/^(?:\+[1-9]\d{6,14}|MG[\da-f]{32})$/.test(sender)) return 'no sender';
  if (body.trim() === '' || body.length > 1600) return `a body of ${body.length} characters`;
  if (countSegments(body).segments > 3) return `a message of ${countSegments(body).segments} segments`;
  if (/[\p{Cc}\p{Surrogate}\ufffd]/u.test(body.replaceAll('\n', ''))) return 'characters that no phone shows';
  if (!URL.canParse(form.get('StatusCallback') ?? '')) return 'no StatusCallback';
  return null;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
