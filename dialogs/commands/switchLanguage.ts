import { languages } from '../../guidance/language.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { repeatOrMenu } from './repeat.ts';

/** Goes on in another language, at the question that is open. `value` is a language; without it, the other one is meant. */
export function switchLanguage(turn: Turn, value: string): Answered {
  const language =
    languages.find((each) => each === value) ?? languages.find((each) => each !== turn.conversation.language);
  const next = proceed(turn, { ...turn.conversation, language: language ?? 'en', languageChosen: true });
  return repeatOrMenu(next, [next.scope.say('language.switched')], 'command.language');
}
