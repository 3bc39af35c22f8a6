import { proceed, type Turn } from '../engine/turn.ts';
import { isClear, withEvidence } from './evidence.ts';
import { readLanguage } from './readLanguage.ts';

/**
 * Remembers what a typed message tells of the resident's language. Only the first one changes the language, when it is long and
 * clear and no language was chosen; later ones lead to an offer (`offerLanguage`).
 */
export function hearLanguage(turn: Turn): Turn {
  const { inbound, conversation, guide, heardBefore } = turn;
  if (inbound.kind === 'arrived' || inbound.choice) return turn;
  const reading = readLanguage(inbound.text, guide.languages);
  if (reading.kind !== 'known') return turn;
  const { language, counts } = reading;
  const heardLanguage = withEvidence(conversation.heardLanguage, language, counts);
  const first = !heardBefore && !conversation.languageChosen && isClear(heardLanguage, language);
  return proceed(turn, { ...conversation, heardLanguage, ...(first ? { language } : {}) });
}
