import { z } from 'zod';
import type { Form } from '../../guards/readBody.ts';

/** A text message that came in, as Twilio tells of it. */
export interface IncomingText {
  /** Twilio's own id of the message. */
  readonly messageSid: string;
  /** Who sent it. */
  readonly from: string;
  readonly text: string;
  /** How many pictures or other files came with it. */
  readonly media: number;
  /** What Twilio has done about it already, with Advanced Opt-Out. */
  readonly optOut: 'stop' | 'start' | 'help' | null;
}

const shape = z.object({
  MessageSid: z.string().regex(/^(?:SM|MM)[\da-f]{32}$/i),
  AccountSid: z.string(),
  From: z.string().min(1).max(64),
  Body: z.string().max(4000).default(''),
  NumMedia: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .default(0),
  OptOutType: z
    .enum(['STOP', 'START', 'HELP'])
    .transform((type) => type.toLowerCase() as 'stop' | 'start' | 'help')
    .nullish(),
});

/** The message in a form; `null` when something is missing, sent twice, or of another account. */
export function readIncomingText(form: Form, accountSid: string): IncomingText | null {
  const parsed = shape.safeParse(form);
  if (!parsed.success || parsed.data.AccountSid !== accountSid) return null;
  const { MessageSid, From, Body, NumMedia, OptOutType = null } = parsed.data;
  return { messageSid: MessageSid, from: From, text: Body, media: NumMedia, optOut: OptOutType };
}

/** Whether a person can have sent it: short codes and names of senders belong to programs, and two programs would never end. */
export function isPersonsNumber(from: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(from);
}
