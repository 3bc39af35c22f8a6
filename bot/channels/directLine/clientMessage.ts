import { z } from 'zod';
import type { Choice } from '../../../dialogs/inbound.ts';
import type { Language } from '../../../guidance/language.ts';
import { choiceSchema } from './choiceSchema.ts';
import { safeClientActivityId } from './clientActivityId.ts';
import { languageOf } from './languageOf.ts';

/** The most that is read of a message, in UTF-16 units. The turn cuts it shorter, when what may not be kept is out of it. */
const longest = 4000;

/** What a resident's client sent, of all that it could send. */
export interface ClientMessage {
  readonly text: string;
  readonly choice?: Choice;
  readonly language?: Language;
  /** The client's own id of the message, if it may be stored: the same one when it tries again. */
  readonly clientActivityId?: string;
}

const activitySchema = z.object({
  type: z.literal('message'),
  text: z.string().default(''),
  value: choiceSchema.nullish(),
  locale: z.string().max(40).nullish(),
  channelData: z.object({ clientActivityID: z.string().nullish() }).nullish(),
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
  const language = languageOf(locale);
  const clientActivityId = safeClientActivityId(channelData?.clientActivityID ?? '');
  return {
    text: text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''),
    ...(value ? { choice: value } : {}),
    ...(language ? { language } : {}),
    ...(clientActivityId ? { clientActivityId } : {}),
  };
}
