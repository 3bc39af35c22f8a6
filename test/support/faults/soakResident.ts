import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../../guidance/language.ts';
import { newSid } from '../twilio/startTexting.ts';
import { onBotFramework, onPhone } from './resident.ts';
import { soakTalk } from './soakTalk.ts';
import { openSocketReader } from './socketReader.ts';

/** Where the soak goes on. */
export interface SoakPlace {
  readonly address: string;
  /** Where replies of the Bot Framework are sent. */
  readonly serviceUrl: string;
  /** Hears how long each message took until it was acknowledged. Milliseconds. */
  readonly took: (milliseconds: number) => void;
}

/** What became of one resident: what was acknowledged, in the order in which it was said, and what came through a socket. */
export interface SoakResult {
  /** As the store has the conversation; of a telephone its number. */
  readonly name: string;
  /** Ids of messages. */
  readonly acknowledged: readonly string[];
  readonly refused: number;
  readonly sequences: readonly number[] | null;
}

type Say = (text: string, id: string) => Promise<boolean>;

interface Chat {
  readonly conversationId: string;
  readonly streamUrl: string;
  readonly say: Say;
  readonly comeBack: (watermark: string) => Promise<string>;
  readonly poll: () => Promise<unknown>;
}

/** Of ten messages one comes twice at once, and after one in five something happens to the connection. */
const twice = 0.1;
const breaks = 0.2;
/** How often a channel, or a page, tries when the connection breaks: a kept one may be closed at the moment it is used. */
const tries = 3;
/** What a resident takes to think, at most. Milliseconds. */
const thinking = 300;

/** Somebody with a page that has a socket. */
export async function residentWithSocket(place: SoakPlace, language: Language): Promise<SoakResult> {
  const chat = await openChat(place, language);
  const reader = await openSocketReader(chat.streamUrl, chat.comeBack);
  const result = await talk(place, language, chat.say, randomUUID, async () => {
    if (Math.random() < 0.5) await reader.reconnect();
    else await reader.sleep(Math.random() * 2 * thinking);
  });
  await reader.reconnect();
  await wait(thinking);
  reader.close();
  return { ...result, name: chat.conversationId, sequences: reader.sequences };
}

/** Somebody whose page asks again and again. */
export async function residentWhoPolls(place: SoakPlace, language: Language): Promise<SoakResult> {
  const chat = await openChat(place, language);
  const result = await talk(place, language, chat.say, randomUUID, async () => {
    await chat.poll();
  });
  return { ...result, name: chat.conversationId };
}

/** Somebody on a channel of the Bot Framework. */
export async function residentOnBotFramework(place: SoakPlace, language: Language): Promise<SoakResult> {
  const name = randomUUID();
  const resident = onBotFramework(() => place.address, place.serviceUrl, name);
  const say: Say = (text, id) => resident.say(text, id);
  return { ...(await talk(place, language, say, newSid)), name: `botFramework:emulator/${name}` };
}

/** Somebody with a telephone. Their language is what they write. */
export async function residentByText(
  place: SoakPlace,
  language: Language,
  number: string,
): Promise<SoakResult> {
  const resident = onPhone(() => place.address, number, number);
  const say: Say = (text, id) => resident.say(text, id);
  return { ...(await talk(place, language, say, newSid)), name: number };
}

async function talk(
  { took }: SoakPlace,
  language: Language,
  say: Say,
  newId: () => string,
  happens: () => Promise<void> = async () => undefined,
): Promise<SoakResult> {
  const acknowledged: string[] = [];
  let refused = 0;
  for (const text of soakTalk[language]) {
    const id = newId();
    const began = performance.now();
    const copies = Math.random() < twice ? [say(text, id), say(text, id)] : [say(text, id)];
    let isKept = (await Promise.all(copies)).some((each) => each);
    for (let more = 1; more < tries && !isKept; more += 1) isKept = await say(text, id);
    took(performance.now() - began);
    if (isKept) acknowledged.push(id);
    else refused += 1;
    if (Math.random() < breaks) await happens();
    await wait(Math.random() * thinking);
  }
  return { name: '', acknowledged, refused, sequences: null };
}

async function openChat({ address }: SoakPlace, language: Language): Promise<Chat> {
  const base = `${address}/v3/directline`;
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const ask = async (path: string, token: string | null, body?: unknown): Promise<Record<string, string>> => {
    const headers = {
      origin: address,
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await patiently(() => fetch(`${base}${path}`, { ...init, headers }));
    return { ...((await answer.json()) as Record<string, string>), status: String(answer.status) };
  };
  const { token = '', conversationId = '' } = await ask('/tokens/generate', null, {});
  const { streamUrl = '' } = await ask('/conversations', token, { locale });
  const path = `/conversations/${conversationId}`;
  return {
    conversationId: `website:${conversationId}`,
    streamUrl,
    say: async (text, id) => {
      const message = { type: 'message', text, locale, channelData: { clientActivityID: id } };
      const { status, id: said = 'passing' } = await ask(`${path}/activities`, token, message);
      return status === '200' && !said.includes('passing');
    },
    comeBack: async (watermark) => (await ask(`${path}?watermark=${watermark}`, token))['streamUrl'] ?? '',
    poll: () => ask(`${path}/activities`, token),
  };
}

async function patiently<T>(request: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await request();
    } catch (cause) {
      if (left === 0) throw cause;
    }
  }
}
