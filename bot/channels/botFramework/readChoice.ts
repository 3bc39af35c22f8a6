import { z } from 'zod';
import type { Choice } from '../../../dialogs/inbound.ts';
import { choiceSchema } from '../directLine/choiceSchema.ts';

/** What a card's data carries beside the choice; a client without an idea of our buttons posts the whole of it. */
const wrapping = new Set(['msteams', 'cardAction', '__isBotFrameworkCardAction']);
const fields = z.record(z.string(), z.unknown());
const labelled = z.object({ msteams: z.object({ text: z.string() }) });

/** A click: its choice, and the button's label where the data tells it. */
export interface Click {
  readonly choice: Choice;
  readonly label: string;
}

/** Reads an activity's value as a click, in each form that Teams and other clients give it; `null` if it is none of ours. */
export function readChoice(value: unknown): Click | null {
  const data = typeof value === 'string' ? parseJson(value) : value;
  const given = Object.entries(fields.safeParse(data).data ?? {});
  const choice = choiceSchema.safeParse(Object.fromEntries(given.filter(([name]) => !wrapping.has(name))));
  if (!choice.success || Object.keys(choice.data).length === 0) return null;
  return { choice: choice.data, label: labelled.safeParse(data).data?.msteams.text ?? '' };
}

function parseJson(text: string): unknown {
  try {
    return text.length > 2000 ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
