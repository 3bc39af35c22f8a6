import { WebSocket } from 'ws';
import type { DirectLineServer } from './directLineServer.ts';

/** An activity as a client sees it; only what tests look at. */
export interface SeenActivity {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

/** What the server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly token?: string;
    readonly conversationId?: string;
    readonly streamUrl?: string;
    readonly id?: string;
    readonly activities?: readonly SeenActivity[];
    readonly watermark?: string;
    readonly error?: { readonly code: string; readonly message: string };
  };
}

/** Calls the endpoint as a page of the server's own origin. */
export async function call(
  { origin }: Pick<DirectLineServer, 'origin'>,
  method: 'GET' | 'POST' | 'OPTIONS',
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const response = await fetch(`${origin}/v3/directline${path}`, {
    method,
    headers: {
      origin,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Answered['body'],
  };
}

/** A conversation that has begun, and ways to take part in it. */
export interface TestClient {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly streamUrl: string;
  say(text: string, more?: object): Promise<Answered>;
  poll(watermark?: string): Promise<Answered>;
  reconnect(watermark?: string): Promise<Answered>;
}

/** Gets a token and starts a conversation. */
export async function startClient(server: DirectLineServer, locale = 'en-US'): Promise<TestClient> {
  const generated = await call(server, 'POST', '/tokens/generate');
  const { token = '', conversationId: id = '' } = generated.body;
  const started = await call(server, 'POST', '/conversations', { token, body: { locale } });
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    user: string;
  };
  return {
    id,
    token,
    user: claims.user,
    streamUrl: started.body.streamUrl ?? '',
    say: (text, more = {}) =>
      call(server, 'POST', `/conversations/${id}/activities`, {
        token,
        body: { type: 'message', text, ...more },
      }),
    poll: (watermark = '') =>
      call(server, 'GET', `/conversations/${id}/activities?watermark=${watermark}`, { token }),
    reconnect: (watermark = '') =>
      call(server, 'GET', `/conversations/${id}?watermark=${watermark}`, { token }),
  };
}

/** A socket and what came through it. */
export interface TestStream {
  readonly socket: WebSocket;
  readonly activities: SeenActivity[];
  /** The watermark of the last frame. */
  watermark: string;
  /** Resolves once so many activities have come; rejects after ten seconds. */
  received(count: number): Promise<readonly SeenActivity[]>;
  /** The close code, once it is closed. */
  readonly closed: Promise<number>;
}

/** Opens a stream; rejects with the status when it is refused. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<TestStream> {
  const socket = new WebSocket(url, { headers });
  const waiting: (() => void)[] = [];
  const stream: TestStream = {
    socket,
    activities: [],
    watermark: '',
    closed: new Promise((resolve) => socket.once('close', resolve)),
    received: (count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${stream.activities.length} of ${count} activities came`)),
          10_000,
        );
        const look = (): void => {
          if (stream.activities.length < count) return;
          clearTimeout(timer);
          resolve(stream.activities);
        };
        waiting.push(look);
        look();
      }),
  };
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as { activities: SeenActivity[]; watermark: string };
    stream.activities.push(...frame.activities);
    stream.watermark = frame.watermark;
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, response) =>
      reject(new Error(String(response.statusCode))),
    );
    socket.once('error', reject);
  });
  return stream;
}
