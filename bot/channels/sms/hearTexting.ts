import type { Phrases } from '../../../data/phrases.ts';
import type { Texting } from '../../../dialogs/texting/texting.ts';
import { isCarriersWord, textingWish } from '../../../dialogs/texting/textingWish.ts';
import type { Change } from './changeNote.ts';
import type { IncomingText } from './incomingText.ts';
import { newSubscription, type Subscription } from './subscription.ts';

/** How many messages a subscription remembers. */
const remembered = 20;

/** What a message means for texting, and the subscription after it. Pure. `now` is ISO 8601 UTC. */
export function hearTexting(
  stored: Subscription | null,
  message: IncomingText,
  phrases: Phrases,
  now: string,
): Change<Subscription, Texting | null> {
  const before = stored ?? newSubscription(now);
  const said = textingWish(message.text, phrases);
  const wish = message.optOut ?? said?.wish ?? 'none';
  const language = said ? { language: said.language } : {};
  const isOut = before.optedOutAt !== null;
  const isNew = !before.heard.includes(message.messageSid);
  const heard = [...before.heard, message.messageSid].slice(-remembered);
  const answered = message.optOut !== null;
  if (wish === 'stop') {
    const byCarrier = answered || isCarriersWord(message.text, 'stop');
    const optedOutBy = byCarrier ? ('carrier' as const) : ('words' as const);
    const out: Subscription = { ...before, optedOutAt: now, optedOutBy, confirmedBy: null, heard };
    const next = isOut || !isNew ? null : out;
    return { next, result: { wish, silent: byCarrier || (isOut && isNew), ...language } };
  }
  if (wish === 'start' && isOut && isNew) {
    const back: Subscription = { ...before, optedOutAt: null, optedOutBy: null, confirmedBy: null, heard };
    return { next: back, result: { wish, silent: answered, ...language } };
  }
  const next = stored ? null : before;
  if (isOut) return { next, result: { wish: 'none', silent: true } };
  if (wish === 'help') return { next, result: { wish, silent: answered, ...language } };
  const isEmpty = message.text.trim() === '';
  return { next, result: isEmpty ? { wish: 'unreadable', silent: false } : null };
}
