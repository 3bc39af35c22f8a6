import { fold } from '../guidance/text/fold.ts';
import { answerablePlace } from './engine/place.ts';
import type { Turn } from './engine/turn.ts';

/** Whether the words of an answer on offer were typed as they stand: "English" may be one, and is then no wish to switch. */
export function isTypedAnswer(turn: Turn): boolean {
  const place = answerablePlace(turn);
  if (!place || turn.inbound.choice) return false;
  const { kind, words } = place.question;
  const said = fold(turn.inbound.text);
  return kind.options({ key: words, scope: turn.scope }).some(({ label }) => fold(label) === said);
}
