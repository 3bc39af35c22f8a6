import { languages } from '../../guidance/language.ts';
import { plainText } from '../../guidance/text/plainText.ts';
import type { Turn } from '../engine/turn.ts';

/** What a message corrects something to. */
export interface Correcting {
  readonly text: string;
  /** Whether its first words begin nothing but a correction; "actually" and "wait" begin an answer too. */
  readonly isSure: boolean;
}

/** What stands after the words that begin a correction, "no wait, I'm 19". `null` where there are none, or nothing after them. */
export function correctionIn({ guide, inbound }: Turn): Correcting | null {
  if (inbound.choice) return null;
  const opening = (group: 'correct' | 'maybeCorrect') =>
    new RegExp(
      `^\\W*(?:${languages
        .flatMap((language) => guide.phrases[language].told[group] ?? [])
        .sort((one, other) => other.length - one.length)
        .map((phrase) => phrase.replaceAll(' ', '[\\s,.!]+'))
        .join('|')})(?![\\p{L}\\p{N}])[\\s,.:;!…-]*`,
      'u',
    );
  const [sure, maybe] = [opening('correct'), opening('maybeCorrect')];
  let text = plainText(inbound.text).trim();
  let isSure = false;
  let isAny = false;
  for (let more = true; more;) {
    const found = sure.exec(text) ?? maybe.exec(text);
    more = found !== null;
    isAny ||= more;
    isSure ||= sure.test(text);
    text = text.slice(found?.[0].length ?? 0);
  }
  return isAny && text !== '' ? { text: text.replace(/^(?:que|it is|its|es|eso es) /, ''), isSure } : null;
}
