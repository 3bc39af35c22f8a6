import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { switchLanguage } from '../commands/switchLanguage.ts';
import { reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { languageOptions } from '../welcome/firstWords.ts';
import { onItsOwn } from './onItsOwn.ts';
import { otherLanguage } from './otherLanguage.ts';
import { saysOneOf } from './saysOneOf.ts';
import { typedText } from './typedText.ts';

/** How each language is called in any of them. */
const called: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:english|ingles)\b/,
  es: /\b(?:spanish|espanol|castellano)\b/,
};

/** "I do not speak English" asks for another one. */
const name = '(?:english|ingles|spanish|espanol|castellano)';
const without = new RegExp(
  `\\b(?:no|not|dont|doesnt|cant|poco|little)\\b(?: \\w+){0,3} ${name}\\b|\\b${name}(?: \\w+){0,2} (?:not|no|isnt|malo|poco)\\b(?! \\w+ \\w+ \\w+)`,
);

/** Goes on in the language that is named; of one that Guidepost does not speak it is said who does. Without a name it is asked which. */
export function languageSwitch(turn: Turn, named: Recognised | null): Answered {
  const [command, language] = named?.meaning.split(':') ?? [];
  if (command === 'language' && language !== undefined) return switchLanguage(turn, language);
  const text = typedText(turn);
  if (saysOneOf(text, 'wishes.language_switch.hear.other', turn.guide)) return otherLanguage(turn, named);
  const said = fold(text);
  const [only, ...others] = languages.filter((each) => called[each].test(said));
  if (without.test(said)) return notIn(turn, only, named);
  if (only !== undefined && others.length === 0) return switchLanguage(turn, only);
  const ask = reply(turn.scope.say('language.ask'), { rule: 'wishes.language_switch' });
  return onItsOwn(turn, ask, languageOptions(turn));
}

/** Whoever says in Spanish that they have no English reads Spanish; in English they may read anything. */
function notIn(turn: Turn, language: Language | undefined, named: Recognised | null): Answered {
  const isSpanish = /\b(?:ingles|hablo|entiendo)\b/.test(fold(turn.inbound.text));
  return language === 'en' && isSpanish ? switchLanguage(turn, 'es') : otherLanguage(turn, named);
}
