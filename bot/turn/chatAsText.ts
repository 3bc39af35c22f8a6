import type { Card } from '../../dialogs/reply.ts';
import { cardText } from '../channels/render/toText.ts';
import type { Entry } from '../store/store.ts';

/** What the speakers are called. Staff have their own names, where they are known. */
export type Speakers = Readonly<Record<Entry['from'], string>>;

/** Lines of a conversation as plain text, one piece each: who said it, what, and the cards without their buttons. */
export function chatAsText(lines: readonly Entry[], speakers: Speakers): readonly string[] {
  return lines.map(({ from, name, text, reply }) => {
    const cards = (reply?.cards ?? []).map((card: Card) => cardText({ ...card, options: [] }));
    return [`${name ?? speakers[from]}:`, text, ...cards].join('\n');
  });
}
