import type { Guide } from '../../data/guide.ts';
import type { Wish } from '../../data/wishes.ts';
import type { Language } from '../../guidance/language.ts';
import type { SensitiveKind } from '../../guidance/text/sensitiveKind.ts';
import { commandIn, wholeWishIn } from '../understand.ts';
import { understandText, type Understood } from './understandText.ts';
import { wishOfCommand } from './wishOfCommand.ts';
import { wishOfPhrase } from './wishOfPhrase.ts';

/** What a message asks for; `safety` when it tells of danger, which goes before everything. */
export interface UnderstoodMessage extends Omit<Understood, 'decision'> {
  readonly decision: Understood['decision'] | 'safety';
}

/** A message with nothing open. Redacted, with what was taken out. */
export interface MessageToUnderstand {
  readonly text: string;
  readonly removed: readonly SensitiveKind[];
  readonly language: Language;
}

/** Understands a message in the order in which a conversation does: danger, what must not be sent, commands, and then what it asks for. */
export function understandMessage(message: MessageToUnderstand, guide: Guide): UnderstoodMessage {
  const { text, removed, language } = message;
  const understood = understandText(text, language, guide);
  const certain = (wish: Wish, decision: UnderstoodMessage['decision'] = 'act'): UnderstoodMessage => ({
    decision,
    wish,
    confidence: 1,
    alternatives: [...new Set([wish, ...understood.alternatives])].slice(0, 3),
    article: understood.article?.wish === wish ? understood.article : null,
  });
  if (removed.length > 0) return certain('pii_redirect');
  const heard = { inbound: { text }, conversation: { language }, guide };
  const command = wishOfCommand(commandIn(heard)?.meaning ?? '');
  const named = command ?? wishOfPhrase(wholeWishIn(heard)?.meaning ?? '');
  return named === null ? understood : certain(named);
}
