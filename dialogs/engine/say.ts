import type { Choice } from '../inbound.ts';
import type { Because, Card, Option, Reply } from '../reply.ts';

interface ReplyParts {
  options?: readonly Option[];
  cards?: readonly Card[];
  printable?: boolean;
}

/** A reply with its text and whatever else it has. */
export function reply(text: string, because: Because, parts: ReplyParts = {}): Reply {
  return { text, because, options: [], cards: [], ...parts };
}

/** A button. */
export function option(label: string, choice: Choice): Option {
  return { label, choice };
}

/** A card with whatever parts it has. */
export function card(title: string, parts: Partial<Omit<Card, 'title'>> = {}): Card {
  return { title, paragraphs: [], facts: [], checklist: [], links: [], options: [], ...parts };
}

/** The reply with these buttons after its own. */
export function withOptions(said: Reply, options: readonly Option[]): Reply {
  return { ...said, options: [...said.options, ...options] };
}
