import { createHash } from 'node:crypto';
import { openClient } from '../service/client.ts';
import { sign } from '../twilio/sign.ts';
import { formOf } from '../twilio/startTexting.ts';

/** A resident on one of the channels, as their program or their telephone company sees the service. */
export interface Resident {
  /** As the store has the conversation; of a telephone only what its address holds. */
  readonly name: string;
  /** Sends a message under an id; `true` when it was acknowledged as kept, `false` when it was not or nobody answered. */
  say(text: string, id: string): Promise<boolean>;
}

/** Opens a chat on the website; their program answers to no greeting. */
export async function onWebsite(address: () => string): Promise<Resident> {
  const client = await openClient(address());
  return {
    name: `website:${client.conversationId}`,
    say: async (text, id) => {
      const { status, id: said } = await client.at(address()).send(text, { id }).catch(nobody);
      return status === 200 && said !== undefined && !said.includes('passing');
    },
  };
}

/** Somebody on a channel of the Bot Framework whose replies go to a service address on this machine. */
export function onBotFramework(address: () => string, serviceUrl: string, name: string): Resident {
  return {
    name,
    say: async (text, id) => {
      const activity = {
        type: 'message',
        id,
        channelId: 'emulator',
        serviceUrl,
        from: { id: `resident-${name}` },
        recipient: { id: 'guidepost' },
        conversation: { id: name },
        locale: 'en-US',
        text,
      };
      const body = JSON.stringify(activity);
      const headers = { 'content-type': 'application/json' };
      const { status } = await fetch(`${address()}/api/messages`, { method: 'POST', headers, body }).catch(
        nobody,
      );
      return status === 200;
    },
  };
}

/** Somebody with a telephone; ids are Twilio's. */
export function onPhone(address: () => string, number: string, name: string): Resident {
  return {
    name,
    say: async (text, id) => {
      const form = formOf(text, { From: number, MessageSid: id });
      const headers = { 'X-Twilio-Signature': sign(`${address()}/sms`, form) };
      const body = new URLSearchParams(form);
      const { status } = await fetch(`${address()}/sms`, { method: 'POST', headers, body }).catch(nobody);
      return status === 200;
    },
  };
}

/** The id of one of a resident's messages, shaped as their channel's are; always the same for the same word. */
export function messageId({ name }: Resident, word: string): string {
  const hash = createHash('sha256').update(`${name} ${word}`).digest('hex').slice(0, 32);
  if (!name.startsWith('website:')) return `SM${hash}`;
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function nobody(): { status: number; id?: string } {
  return { status: 0 };
}
