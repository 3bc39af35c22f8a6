import type { Guide } from '../../data/guide.ts';
import type { Wish } from '../../data/wishes.ts';
import type { Language } from '../../guidance/language.ts';
import type { SensitiveKind } from '../../guidance/text/sensitiveKind.ts';
import { tellable } from '../safety/asksIfSafe.ts';
import { dangerLikeness } from '../safety/dangerLikeness.ts';
import { dangerTold } from '../safety/dangerTold.ts';
import { mayBeDanger } from '../safety/mayBeDanger.ts';
import { wishOfDanger } from '../safety/wishOfDanger.ts';
import { commandIn, topicIn, wholeWishIn, wishIn, type Heard, type Recognised } from '../understand.ts';
import { understandText, type Understood } from './understandText.ts';
import { withoutGreeting } from './withoutGreeting.ts';
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
  const { removed, language } = message;
  const text = withoutGreeting(message.text, guide.phrases);
  const heard = { inbound: { text }, conversation: { language }, guide };
  const understood = understandText(text, language, guide, phraseIn(heard));
  const certain = (wish: Wish, decision: UnderstoodMessage['decision'] = 'act'): UnderstoodMessage => ({
    decision,
    wish,
    confidence: 1,
    alternatives: [...new Set([wish, ...understood.alternatives])].slice(0, 3),
    article: understood.article?.wish === wish ? understood.article : null,
  });
  const danger = dangerTold(text, guide);
  if (danger !== null) return certain(wishOfDanger[danger], 'safety');
  if (removed.length > 0) return certain('pii_redirect');
  const command = wishOfCommand(commandIn(heard)?.meaning ?? '');
  const named = command ?? wishOfPhrase(wholeWishIn(heard)?.meaning ?? '');
  if (named !== null) return certain(named);
  return mayBeDanger(text, guide) ? asksIfSafe(text, guide) : understood;
}

/** Somebody who may be in danger is asked whether they are safe, with what they can tell by a tap. */
function asksIfSafe(text: string, { understanding }: Guide): UnderstoodMessage {
  const confidence = dangerLikeness(text, understanding);
  return { decision: 'ask', wish: tellable[0], confidence, alternatives: tellable, article: null };
}

/** What a phrase in the message points to, and of the FAFSA what about it. */
function phraseIn(heard: Heard): Recognised | null {
  const wish = wishIn(heard);
  return wish?.meaning === 'fafsa' ? (topicIn(heard) ?? wish) : wish;
}
