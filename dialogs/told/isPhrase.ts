import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { Turn } from '../engine/turn.ts';

/** Whether the message, typed, is one of these phrases as it stands, in any language. */
export function isPhrase({ guide, inbound }: Turn, group: 'undo' | 'progress'): boolean {
  const said = fold(inbound.text);
  return !inbound.choice && languages.some((language) => guide.phrases[language].told[group]?.includes(said));
}
