import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen } from '../botFrameworkAuthority.ts';

/** What a channel of the Bot Framework does with a reply: takes it, refuses it, or takes it and never answers. */
export type Taking = 'take' | 'refuse' | 'takeAndHold';

/** A stand-in of such a channel, which remembers what it was sent. */
export interface Connector {
  readonly url: string;
  /** What each conversation was shown, in order, by conversation. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** Decides about each reply. */
  behave(behaviour: (conversation: string) => Taking): void;
  close(): Promise<void>;
}

/** Starts it. */
export async function startConnector(): Promise<Connector> {
  const shown = new Map<string, string[]>();
  const state = { behave: (): Taking => 'take' } as { behave: (conversation: string) => Taking };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { type, text, attachments } = JSON.parse(Buffer.concat(chunks).toString()) as Record<
      string,
      unknown
    >;
    const conversation = /conversations\/([^/]+)\//.exec(request.url ?? '')?.[1] ?? '';
    const answer = (status: number) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end('{"id":"r"}');
    };
    if (type !== 'message') {
      answer(200);
      return;
    }
    const taking = state.behave(conversation);
    if (taking === 'refuse') {
      answer(500);
      return;
    }
    shown.set(conversation, [...(shown.get(conversation) ?? []), JSON.stringify([text, attachments])]);
    if (taking === 'take') answer(200);
  };
  const server = createServer((request, response) => void take(request, response));
  return {
    url: await listen(server),
    shown,
    behave: (behaviour) => void (state.behave = behaviour),
    close: () => close(server),
  };
}
