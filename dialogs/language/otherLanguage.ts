import type { OtherLanguage } from '../../data/schema/languages.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { switchLanguage } from '../commands/switchLanguage.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { isTypedAnswer } from '../typedAnswer.ts';
import { inEveryLanguage, languageOptions } from '../welcome/firstWords.ts';
import { askedLanguage } from './askedLanguage.ts';
import { readLanguage } from './readLanguage.ts';

/** So many messages in the same language go by before it is said again whom to call. */
const pause = 2;

/**
 * A message that asks for another language, or is written in one that the guide does not speak: that is said in it, with whom to call.
 * `null` for every other message.
 */
export function otherLanguage(turn: Turn): Answered | null {
  const { inbound, conversation, guide } = turn;
  if (inbound.choice || isTypedAnswer(turn)) return null;
  const asked = isAboutClasses(turn) ? null : askedLanguage(inbound.text, guide.languages);
  const ours = languages.find((language) => language === asked?.code);
  if (ours) return switchLanguage(turn, ours);
  if (asked?.askedIn) return tellWhomToCall(turn, asked.code, asked.askedIn);
  const code = asked?.code ?? writtenIn(turn);
  if (code === null) return null;
  const { other, untold } = conversation.heardLanguage;
  return other === code && untold < pause ? askAgain(turn) : tellWhomToCall(turn, code, 'en');
}

function writtenIn({ inbound, guide }: Turn): string | null {
  const reading = readLanguage(inbound.text, guide.languages);
  return reading.kind === 'other' ? reading.code : null;
}

/** The one question whose answer is a language. */
function isAboutClasses({ conversation }: Turn): boolean {
  return conversation.open?.question === 'learnsIn';
}

function tellWhomToCall(turn: Turn, code: string, askedIn: Language): Answered {
  const next = remembering(turn, code, 0);
  const known = turn.guide.languages.others.find((each) => each.code === code);
  const lines = known
    ? [inItsDirection(known), inOneLine(turn, known, askedIn)]
    : inEveryLanguage(next, 'language.onlyTwo');
  const said = reply(lines.join('\n'), { rule: `language.${code}` }, { options: waysOn(next) });
  return answered(next, [said]);
}

/** Kindly, without the same sentence every time. */
function askAgain(turn: Turn): Answered {
  const { other, untold } = turn.conversation.heardLanguage;
  const next = remembering(turn, other, untold + 1);
  return repeatOrMenu(next, [next.scope.say('language.again')], 'language.again');
}

function remembering(turn: Turn, other: string | null, untold: number): Turn {
  const { heardLanguage } = turn.conversation;
  return proceed(turn, { ...turn.conversation, heardLanguage: { ...heardLanguage, other, untold } });
}

function inOneLine({ guide }: Turn, { name }: OtherLanguage, language: Language): string {
  return guide.words.say(language, 'language.other', { language: name[language] });
}

/** Between isolating marks, so that a sentence from right to left stands right beside others, wherever it is shown. */
function inItsDirection({ sentence, direction }: OtherLanguage): string {
  return direction === 'rtl' ? `\u2067${sentence}\u2069` : sentence;
}

function waysOn(turn: Turn): Option[] {
  const { scope, conversation } = turn;
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const onward = conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
  return [...languageOptions(turn), person, ...onward];
}
