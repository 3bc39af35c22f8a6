import type { Guide } from '../../data/guide.ts';
import type { WordValues } from '../../data/words.ts';
import type { Language } from '../../guidance/language.ts';
import type { Conversation } from '../conversation.ts';

/** What a question, a predicate or an outcome may look at. */
export interface Scope {
  readonly guide: Guide;
  readonly language: Language;
  /** The day in Connecticut, ISO date. */
  readonly today: string;
  readonly conversation: Conversation;
  /** The message under the key in the resident's language. */
  say(key: string, values?: WordValues): string;
}

/** The scope of one turn. */
export function scopeOf(guide: Guide, conversation: Conversation, today: string): Scope {
  const { language } = conversation;
  return {
    guide,
    language,
    today,
    conversation,
    say: (key, values) => guide.words.say(language, key, values),
  };
}
