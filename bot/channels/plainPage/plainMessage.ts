import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { redact } from '../../../guidance/text/redact.ts';
import type { Form } from '../../guards/readBody.ts';
import { readClientMessage, type ClientMessage } from '../directLine/clientMessage.ts';

/** A message of the plain page's form. */
export interface PlainMessage {
  readonly message: ClientMessage;
  /** The same when the same form is sent twice, as by a double tap; another once the conversation has gone on. */
  readonly messageId: string;
}

/** In which every full date is long ago, so that all count as dates of birth. */
const farYear = 9999;
const formSchema = z.object({
  text: z.string().optional(),
  choice: z.string().max(2000).optional(),
  /** The last sequence that the page showed. */
  seen: z
    .string()
    .regex(/^\d{0,7}$/)
    .optional(),
});
const choiceSchema = z.strictObject({ label: z.string(), choice: z.unknown() });

/** Reads the form; `nothing` when it was sent empty. `key` is the service's signing key. */
export function readPlainMessage(form: Form, key: Uint8Array): PlainMessage | 'nothing' | 'malformed' {
  const fields = formSchema.safeParse(form);
  if (!fields.success) return 'malformed';
  const { text = '', choice, seen = '' } = fields.data;
  const clicked = choice === undefined ? undefined : readChoice(choice);
  if (clicked === null) return 'malformed';
  const said = clicked ? { text: clicked.label, value: clicked.choice } : { text };
  if (!clicked && text.trim() === '') return 'nothing';
  const message = readClientMessage({ type: 'message', ...said });
  if (typeof message === 'string') return 'malformed';
  return { message, messageId: `plain:${seen}:${fingerprint(message, key)}` };
}

/**
 * Under a key that the store does not hold, since an amount or an answer could be guessed from a plain hash of it; of what may be kept
 * only all the same.
 */
function fingerprint({ text, choice }: ClientMessage, key: Uint8Array): string {
  const content = [redact(text, farYear).text, redact(JSON.stringify(choice ?? null), farYear).text];
  return createHmac('sha256', key)
    .update(`plain message ${JSON.stringify(content)}`)
    .digest('hex')
    .slice(0, 32);
}

function readChoice(given: string): z.infer<typeof choiceSchema> | null {
  try {
    const choice = choiceSchema.safeParse(JSON.parse(given));
    return choice.success ? choice.data : null;
  } catch {
    return null;
  }
}
