import type { LanguagePhrases, PhraseGroups } from '../data/phrases.ts';
import { languages, type Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import type { Turn } from './engine/turn.ts';

/** Messages longer than this are never a command. Characters. */
const longestCommand = 60;

/** What a message was recognised as, and in which language's phrases. */
export interface Recognised {
  readonly meaning: string;
  readonly language: Language;
}

/** The command that the whole message is, if it is one. The resident's own language is looked at first. */
export function commandIn(turn: Turn): Recognised | null {
  const said = fold(turn.inbound.text);
  if (said.length > longestCommand) return null;
  return first(turn, 'commands', (phrase) => phrase === said);
}

/** The wish that words in the message point to; the longest phrase found decides. */
export function wishIn(turn: Turn): Recognised | null {
  return mentioned(turn, 'wishes');
}

/** The danger that the message speaks of. */
export function dangerIn(turn: Turn): Recognised | null {
  return mentioned(turn, 'safety');
}

function mentioned(turn: Turn, group: keyof LanguagePhrases): Recognised | null {
  const said = ` ${fold(turn.inbound.text)} `;
  return first(turn, group, (phrase) => said.includes(` ${phrase} `));
}

function first(
  turn: Turn,
  group: keyof LanguagePhrases,
  fits: (phrase: string) => boolean,
): Recognised | null {
  const own = turn.conversation.language;
  for (const language of [own, ...languages.filter((each) => each !== own)]) {
    const meaning = longest(turn.guide.phrases[language][group], fits);
    if (meaning !== null) return { meaning, language };
  }
  return null;
}

function longest(groups: PhraseGroups, fits: (phrase: string) => boolean): string | null {
  const found = Object.entries(groups).flatMap(([meaning, phrases]) =>
    phrases.filter(fits).map((phrase) => ({ meaning, length: phrase.length })),
  );
  return found.sort((one, other) => other.length - one.length)[0]?.meaning ?? null;
}
