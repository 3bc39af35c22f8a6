import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseYesNo } from '../../../guidance/text/parseYesNo.ts';
import type { YesNo } from '../../../guidance/text/parseYesNo.ts';

/** Messages by what they answer; `|` parts them. */
const english: Readonly<Record<YesNo | 'none', string>> = {
  yes:
    'yes|Yes|YES!|yes.|yeah|yea|yep|yup|ya|yah|y|Y|ye|yesss|yeahhh|yes yes yes|yes please|yes, in 2019|Yes I did it last year|sure|for sure|' +
    'of course|ofc|absolutely|definitely|correct|thats right|that’s right|right|ok|okay|k|I do|i am|I have|yes i do|mhm|uh huh|' +
    'um yes|well, yeah|i think so|I guess so|i guess yes|I believe so|I would say yes|my answer is yes|i want to say yes|yes thank you|' +
    'yes sir|👍|👍🏽|👍👍|✅|yes 👍|si|sí|true|exactly|yes but only part time|yes because my mom filed|yeah but in spanish|sure, in 2019|' +
    'im sure|ＹＥＳ|y\u200bes|yes I have no kids',
  no:
    'no|No|NO!!|no.|nope|nah|naw|noooo|n|N|nop|not really|not at all|not yet|no, not yet|never|no way|of course not|absolutely not|' +
    'definitely not|hell no|no thanks|no thank you|I don’t|i dont|i do not|i dont think so|I don’t think so|dont think so|im not|' +
    'I am not a citizen|i dont have one|no i dont|no, my dad did|nah im good|incorrect|wrong|thats wrong|not true|not anymore|' +
    'not that i know of|👎|👎🏿|❌|no no no|well no|I guess not really|i think no|my answer is no|uh uh|i havent|no longer|not me|' +
    'honestly no|no lol',
  unsure:
    'not sure|im not sure|I’m not sure|I am not sure|idk|IDK|i dont know|I don’t know|dont know|dunno|i dunno|no idea|no clue|maybe|' +
    'maybe not|perhaps|probably|probably not|depends|it depends|kinda|sort of|sometimes|yes but no|yes and no|yes or no|yes no|no yes|' +
    'yes maybe|no maybe|well idk|i have no idea|who knows|not 100% sure|not really sure|i dont remember|I forgot|🤷|🤷🏽‍♀️|unsure|i hope so|' +
    'honestly im not sure|yes i dont|no but yes|yes but im not sure|i dont know, maybe yes|hmm not sure|👍👎',
  none:
    'what is the FAFSA?|my dad makes 45000|no one told me|nobody|no problem|never mind|i dont understand|I don’t understand the question|' +
    'i dont get it|why not|why|hartford|2|i am 34|i am looking for a job|right now i work|ok but what is that?|right?|ok?|is that true?|' +
    'rather not say|I’d rather not say|prefer not to say|i dont want to answer|no comment|no english|i told them the whole long story of ' +
    'why they said no|hello|menu||   |?|...|thank you|I know someone who said yes a long time ago and it was|do i need one, yes or no or what is it ' +
    'that i need to bring with me?|notebook|yesterday|nowhere|the nose|this is not working, is it?|can you help me or not?',
};
const spanish: Readonly<Record<YesNo | 'none', string>> = {
  yes:
    'sí|si|Sí|SI|SÍ!|sii|siiii|sip|simon|simón|claro|claro que sí|Claro que si|por supuesto|vale|correcto|es correcto|así es|asi es|eso es|' +
    'exacto|efectivamente|cierto|es verdad|ok|okey|dale|de acuerdo|como no|ajá|obvio|sí, en 2019|si tengo|sí, soy ciudadano|sí gracias|' +
    'sí por favor|si señor|pues sí|pues si claro|creo que sí|yo creo que si|yo sí|lo soy|yes|yeah|👍|ya lo hice|bueno, sí|la verdad sí|' +
    'desde luego|s|claro, desde 2020|mi respuesta es sí|supongo que sí|seguro|tengo|si pero solo de noche|ya si',
  no:
    'no se casó|no se volvió a casar|no se han casado|no|No|NO|nooo|nop|nel|no gracias|para nada|en absoluto|claro que no|por supuesto que no|todavía no|todavia no|aún no|ya no|nunca|jamás|' +
    'no tengo|no soy ciudadano|no, mi papá no|pues no|creo que no|no creo|yo no|yo tampoco|tampoco|no es correcto|no es cierto|incorrecto|' +
    'falso|👎|la verdad no|n|ahora no|no que yo sepa|de ninguna manera|negativo|no, todavía no|no, nunca he ido|nope|mi respuesta es no|' +
    'no lo soy|no puedo',
  unsure:
    'no sé|no se|No sé|no lo sé|nose|no sé si califico|no estoy seguro|no estoy segura|no estoy muy segura|tal vez|talvez|quizás|quizas|quizá|' +
    'a lo mejor|puede ser|depende|más o menos|a veces|quien sabe|quién sabe|ni idea|no tengo idea|no recuerdo|no me acuerdo|probablemente|' +
    'sí y no|si o no|si pero no|sí pero no estoy seguro|si no tengo|no, si tengo|espero que sí|idk|pues no sé|la verdad no sé|no, no sé|' +
    'mmm no sé|tal vez no|creo que sí pero no sé|🤷',
  none:
    'ya|y|no entiendo|no entiendo la pregunta|no comprendo|no hablo inglés|¿por qué no?|no importa|no hay problema|prefiero no decir|' +
    'no quiero decirlo|seguro social|qué es la fafsa|mi mamá gana 45 mil|Hartford|34|soy elegible, ¿no?|¿Es verdad que la FAFSA es gratis?|¿Ya abrió la FAFSA 2027-28?|¿verdad?|¿ok?|hola|gracias|sitio|noche|' +
    'nada|bueno|no me sirve esto|casi',
};

const cases = (['en', 'es'] as const).flatMap((language) =>
  Object.entries(language === 'en' ? english : spanish).flatMap(([answer, messages]) =>
    messages.split('|').map((message) => ({ language, message, answer: answer === 'none' ? null : answer })),
  ),
);

describe('an answer to a yes-or-no question', () => {
  test.each(cases)('$language: $message -> $answer', ({ language, message, answer }) => {
    expect(parseYesNo(message, language)).toBe(answer);
  });

  test('the table is large', () => {
    expect(cases.length).toBeGreaterThan(350);
  });

  test('does not depend on case, invisible characters or white space around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom('', ' ', '\n', '\u200b', '  '),
        ({ language, message, answer }, gap) => {
          expect(parseYesNo(gap + message.toUpperCase() + gap, language)).toBe(answer);
        },
      ),
    );
  });

  test('a doubt is never a yes, whatever follows it', () => {
    const doubts = fc.constantFrom('not sure', 'i dont know', 'no sé', 'no estoy segura', 'maybe', 'tal vez');
    fc.assert(
      fc.property(
        doubts,
        fc.string(),
        fc.constantFrom('en' as const, 'es' as const),
        (doubt, rest, language) => {
          expect(['unsure', null]).toContain(parseYesNo(`${doubt} ${rest}`, language));
        },
      ),
    );
  });

  test('a long message takes no time to speak of', () => {
    for (const piece of ['yes no ', 'a', 'not ', 'siii', 'yes but ', ' ', '👍', '?']) {
      const start = performance.now();
      parseYesNo(piece.repeat(10_000 / piece.length), 'en');
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
