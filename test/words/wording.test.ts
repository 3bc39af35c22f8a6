import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../guidance/language.ts';
import { messagesOf } from './messages.ts';
import { dataSayings, noticeSayings, webSayings, wordSayings, type Saying } from './sayings.ts';

const english = [...wordSayings('en'), ...dataSayings('en'), ...webSayings('en'), ...noticeSayings('en')];
const spanish = [...wordSayings('es'), ...dataSayings('es'), ...webSayings('es'), ...noticeSayings('es')];

function saying(pattern: RegExp, sayings: readonly Saying[]): readonly string[] {
  return sayings
    .filter(({ text }) => pattern.test(text))
    .map(({ where, text }) => `${where}: ${pattern.exec(text)?.[0] ?? ''} in ${text}`);
}

/** Commands that mobile carriers keep for themselves: whoever sends one to a text number is cut off or gets the carrier's answer. */
const carriersWords = [
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'help',
  'info',
  'start',
  'unstop',
];

describe('what is never said', () => {
  test('is a promise: only those who decide can say that somebody qualifies', () => {
    expect(
      saying(
        /(?<!may )(?<!if )\b(?:you qualify|you are eligible|you will get|you will be accepted)\b/iu,
        english,
      ),
    ).toEqual([]);
    expect(
      saying(
        /\busted (?:califica|reúne los requisitos|es elegible)\b|(?<!puede que )\bcalifica para\b/iu,
        spanish,
      ),
    ).toEqual([]);
  });

  test('is that something is best, perfect or guaranteed', () => {
    expect(saying(/\b(?:best career|best job|perfect for you|guaranteed?)\b/iu, english)).toEqual([]);
    expect(
      saying(/\b(?:mejor carrera|mejor trabajo|perfect[oa] para usted|garantiz\p{L}+)\b/iu, spanish),
    ).toEqual([]);
  });

  test('is that it is safe for a family without papers to file', () => {
    expect(saying(/\bit is (?:completely )?safe to (?:file|apply)\b/iu, english)).toEqual([]);
    expect(saying(/\bes seguro (?:llenar|enviar|solicitar)\b/iu, spanish)).toEqual([]);
  });

  test('is a button, since text messages have none, save of what only a page can do', () => {
    const inConversations = (language: Language) =>
      wordSayings(language).filter(({ where }) => !/\.where\.website$/.test(where));
    expect(saying(/\b(?:buttons?|press)\b/iu, inConversations('en'))).toEqual([]);
    expect(saying(/\b(?:bot[oó]n|botones|pulse|oprima|presione|toque “)/iu, inConversations('es'))).toEqual(
      [],
    );
  });

  test('is a word that mobile carriers keep for themselves, as something to type', () => {
    const typed = new RegExp(
      `[“"'](?:${carriersWords.join('|')})[”"']|\\b(?:STOP|HELP|CANCEL|END|QUIT)\\b`,
      'u',
    );
    const elsewhere = [...english, ...spanish].filter(({ where }) => !/^(texting\.|privacy )/.test(where));
    expect(saying(typed, elsewhere)).toEqual([]);
    expect(saying(/(?:write|type|text)[^.]*:.*\b(?:stop|help|cancel|end|quit)\b/iu, elsewhere)).toEqual([]);
  });

  test('is a button that reads like a word of the carriers', () => {
    const labels = languages
      .flatMap((language) => [...messagesOf(language)])
      .filter(([key]) => key.includes('option') || key.startsWith('answer.'));
    expect(labels.filter(([, label]) => carriersWords.includes(label.toLowerCase()))).toEqual([]);
  });

  test('is unfinished', () => {
    const unfinished = /\b(?:TODO|TBD|FIXME|XXX|lorem|ipsum)\b|\?\?|\s{2}|^\s|\s$|\.\.\.|\[[^\]]*\]/u;
    expect([...saying(unfinished, english), ...saying(unfinished, spanish)]).toEqual([]);
  });
});

describe('Spanish', () => {
  test('opens every question and every exclamation', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const unopened = spanish.filter(
      ({ text }) => count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!'),
    );
    expect(unopened.filter(({ where }) => where !== 'language.ask')).toEqual([]);
  });

  test('has its accents', () => {
    const bare =
      /(?<!\p{L})(?:\p{L}+(?:cion|sion)|mas|tambien|despues|aqui|ahi|alli|asi|dia|dias|numero|numeros|telefono|codigo|pagina|ingles|espanol|ano|anos|nino|ninos|manana|credito|tecnico|medico|publico|matricula|esta(?:s)? listo|podra|sera|habra|quiza|facil|dificil|ultimo|unico|rapido|linea|credito|razon|ningun|algun|todavia|policia|garantia|compania|tecnologia|energia|academico|basico|electronico|economica|economico|clinica|practica|mecanica|electrica|ademas|segun|atras|detras)(?!\p{L})/iu;
    expect(saying(bare, spanish)).toEqual([]);
  });

  test('asks with accents', () => {
    expect(
      saying(/¿(?:que|cuando|como|donde|cual|cuanto|cuanta|cuantos|quien|por que)\b/iu, spanish),
    ).toEqual([]);
  });

  test('says usted, never tú', () => {
    const intimate =
      /(?<!\p{L})(?:tú|tu|tus|ti|te|contigo|puedes|tienes|quieres|eres|necesitas|debes|sabes|vives)(?!\p{L})/iu;
    expect(saying(intimate, spanish)).toEqual([]);
  });

  test('is not English left as it was', () => {
    const same = wordSayings('es').filter(
      ({ where, text }) => text.split(' ').length > 3 && messagesOf('en').get(where) === text,
    );
    expect(same.map(({ where }) => where)).toEqual(['language.ask']);
  });
});
