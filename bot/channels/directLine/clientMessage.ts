import { z } from 'zod';
import type { Choice } from '../../../dialogs/inbound.ts';
import type { Language } from '../../../guidance/language.ts';
import { choiceSchema } from './choiceSchema.ts';
import { languageOf } from './languageOf.ts';

/** The most that is read of a message, in UTF-16 units; the turn answers a longer one with a request to be brief. */
const longest = 2000;

/** What a resident's client sent, of all that it could send. */
export interface ClientMessage {
  readonly text: string;
  readonly choice?: Choice;
  readonly language?: Language;
  /** The client's own id of the message: the same one when it tries again. */
  readonly clientActivityId?: string;
}

const activitySchema = z.object({
  type: z.literal('message'),
  text: z.string().default(''),
  value: choiceSchema.nullish(),
  locale: z.string().max(40).nullish(),
  channelData: z.object({ clientActivityID: z.string().min(1).max(100).nullish() }).nullish(),
});
const otherSchema = z.object({ type: z.string().max(40) });

/**
 * Reads a client's activity. Whatever it claims of the sender is not looked at. `ignored` is an activity that is allowed
 * and means nothing to us, such as `typing`; `malformed` is anything else that is not a message.
 */
export function readClientMessage(given: unknown): ClientMessage | 'ignored' | 'malformed' {
  const other = otherSchema.safeParse(given);
  if (other.success && other.data.type !== 'message') return 'ignored';
  const activity = activitySchema.safeParse(given);
  if (!activity.success) return 'malformed';
  const { text, value, locale, channelData } = activity.data;
  if (text.trim() === '' && !value) return 'malformed';
  const language = languageOf(locale);
  const clientActivityId = channelData?.clientActivityID;
  return {
    text: text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''),
    ...(value ? { choice: value } : {}),
    ...(language ? { language } : {}),
    ...(clientActivityId ? { clientActivityId } : {}),
  };
}
