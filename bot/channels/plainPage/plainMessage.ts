import { createHash } from 'node:crypto';
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

/** Reads the form; `nothing` when it was sent empty. */
export function readPlainMessage(form: Form): PlainMessage | 'nothing' | 'malformed' {
  const fields = formSchema.safeParse(form);
  if (!fields.success) return 'malformed';
  const { text = '', choice, seen = '' } = fields.data;
  const clicked = choice === undefined ? undefined : readChoice(choice);
  if (clicked === null) return 'malformed';
  const said = clicked ? { text: clicked.label, value: clicked.choice } : { text };
  if (!clicked && text.trim() === '') return 'nothing';
  const message = readClientMessage({ type: 'message', ...said });
  if (typeof message === 'string') return 'malformed';
  return { message, messageId: `plain:${seen}:${fingerprint(message)}` };
}

/** Of what may be kept only: a number that was taken out could be guessed from a hash of it. */
function fingerprint({ text, choice }: ClientMessage): string {
  const content = [redact(text, farYear).text, redact(JSON.stringify(choice ?? null), farYear).text];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

function readChoice(given: string): z.infer<typeof choiceSchema> | null {
  try {
    const choice = choiceSchema.safeParse(JSON.parse(given));
    return choice.success ? choice.data : null;
  } catch {
    return null;
  }
}
