import { fold } from '../../guidance/text/fold.ts';
import type { Kind } from '../engine/kind.ts';
import { yesNo } from '../engine/kinds/yesNo.ts';
import type { YesNoUnsure } from './fafsaAnswers.ts';

const noWords = wordSet(
  'no nope nop nah naw noup not really at all way never thanks thank you sir maam of course definitely absolutely lol um uh well oh ' +
    'gracias para nada nunca claro que por supuesto creo lo en absoluto pues senor senora 👎 ❌ ' +
    'none neither nothing like that those them never happened ninguna ninguno ni una de esas esos eso',
);
const unsureWords = wordSet(
  'i im am do dont not know really too so sure unsure certain yet idk idek dk dunno iono no idea clue have maybe perhaps possibly ' +
    'probably um uh well honestly lo se sabria ni nose tengo estoy muy tan del todo seguro segura todavia pues tal vez talvez quizas ' +
    'quiza a mejor puede ser 🤷',
);
/** Said after "no" by somebody who explains why nothing is wrong. Spanish needs the comma: "no vivo con mi mamá" is the opposite. */
const family = '(?:mom|mother|dad|father|parents|family|aunt|uncle|grandma|grandmother|grandparents)';
const explained = [
  new RegExp(`^no+ (?:i|we) (?:still )?(?:live|am living) with (?:both )?(?:of )?my (?:mom and )?${family}$`),
  /^no+ (?:im|i am|we are|were|they are|theyre|everyone is|everything is) (?:all )?(?:fine|good|ok|okay|safe|alive)$/,
  /^no+ (?:both )?(?:of )?my parents are (?:both )?(?:fine|good|ok|okay|alive|with me)$/,
  /^no+ i have a (?:home|house|place|steady place|place to live)$/,
];
const explainedInSpanish = [
  /^vivo con mi (?:mama|papa|madre|padre|familia|tia|tio|abuela|abuelo|mama y mi papa)$/,
  /^vivo con mis (?:papas|padres|abuelos|dos papas|dos padres)$/,
  /^(?:todo|estoy|estamos|estan) (?:esta )?(?:bien|vivos)$/,
  /^tengo (?:casa|hogar|donde vivir)$/,
];

/**
 * Yes, no or not sure where people answer with what hurts: "not safe" and "no tengo casa" begin with a no and mean yes. Only a
 * bare no, or a no with an explanation that nothing is wrong, is a no; anything else is asked again.
 */
export function hardshipKind(): Kind<YesNoUnsure> {
  const kind = yesNo({ unsure: true });
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const isNumber = /^\d+$/.test(fold(text));
      if (!reading.ok || reading.value === true || isNumber) return reading;
      const plain = reading.value === false ? isPlainNo(text) : everyWordOf(text, unsureWords);
      return plain ? reading : { ok: false, problem: 'notYesNo' };
    },
  };
}

function isPlainNo(text: string): boolean {
  const said = fold(text);
  const after = /^\s*no+\s*[,.;:!–—-]+(.*)$/iu.exec(text)?.[1];
  return (
    everyWordOf(text, noWords) ||
    explained.some((pattern) => pattern.test(said)) ||
    (after !== undefined && explainedInSpanish.some((pattern) => pattern.test(fold(after))))
  );
}

function everyWordOf(text: string, words: ReadonlySet<string>): boolean {
  return fold(text)
    .split(' ')
    .every((word) => words.has(plainWord(word)));
}

/** "noooo" without the drawl, an emoji without its skin colour. */
function plainWord(word: string): string {
  return word.replace(/\p{Emoji_Modifier}/gu, '').replace(/^no+$/u, 'no');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
