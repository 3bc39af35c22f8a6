import { languages } from '../../guidance/language.ts';
import { option } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import { leaningTo } from '../language/evidence.ts';
import type { Option } from '../reply.ts';

/** Whether nothing says which language the resident reads. */
export function languageUnknown({ conversation, inbound, heardBefore }: Turn): boolean {
  const told = conversation.languageChosen || leaningTo(conversation.heardLanguage) !== null;
  return !heardBefore && !told && inbound.language === undefined;
}

/** A message under every language, for somebody whose language is not known. */
export function inEveryLanguage({ guide }: Turn, key: string): string[] {
  return languages.map((language) => guide.words.say(language, key));
}

/** A button for each language, in that language. */
export function languageOptions({ guide }: Turn): Option[] {
  return languages.map((language) =>
    option(guide.words.say(language, 'language.name'), { command: 'language', value: language }),
  );
}
