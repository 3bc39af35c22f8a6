import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLanguage } from '../../../dialogs/language/readLanguage.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { messagesInOtherLanguages } from './messagesInOtherLanguages.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const { catalogue, languages: facts } = projectGuide();
const read = (text: string) => readLanguage(text, facts);
const isLong = (text: string) => text.split(' ').length >= 4;

interface Message {
  readonly text: string;
  readonly lang: Language;
}

/** Every question of the catalogue as people type it, in both languages. */
const questions: readonly Message[] = [...catalogue.answers.values()].flatMap(({ question, otherWays }) =>
  languages.flatMap((lang) => [question[lang], ...otherWays[lang]].map((text) => ({ text, lang }))),
);

/** Messages in a language that they are not in, and messages that were taken for a third one. */
function mistakes(messages: readonly Message[]): { readonly wrong: string[]; readonly alarms: string[] } {
  const found = messages.map(({ text, lang }) => ({ text, lang, reading: read(text) }));
  const wrong = found.filter(({ lang, reading }) => reading.kind === 'known' && reading.language !== lang);
  const alarms = found.filter(({ reading }) => reading.kind === 'other');
  return { wrong: wrong.map(({ text }) => text), alarms: alarms.map(({ text }) => text) };
}

describe('English and Spanish', () => {
  test('are told apart in every question of the catalogue, and none is taken for a third language', () => {
    expect(questions.length).toBeGreaterThan(1000);
    expect(mistakes(questions)).toEqual({ wrong: [], alarms: [] });
  });

  test('are told in 19 of 20 questions of at least four words', () => {
    const long = questions.filter(({ text }) => isLong(text));
    const told = long.filter(({ text }) => read(text).kind === 'known');
    expect(told.length / long.length).toBeGreaterThan(0.95);
  });

  test('are told apart in messages as they come in, where the shared cases are there', () => {
    const file = join(import.meta.dirname, '../../../../shared/cases/utterances.jsonl');
    if (!existsSync(file)) {
      console.log('skipped: no ../shared/cases/utterances.jsonl');
      return;
    }
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const messages = lines.map((line) => JSON.parse(line) as Message).filter(({ text }) => isLong(text));
    const { wrong, alarms } = mistakes(messages);
    expect(wrong.length / messages.length).toBeLessThan(0.02);
    expect(alarms.length / messages.length).toBeLessThan(0.003);
  });

  test.each([...catalogue.towns.values()].map(({ name }) => name))(
    'a sentence about %s stays what it is',
    (name) => {
      expect(read(`vivo en ${name} y necesito ayuda`)).toMatchObject({ kind: 'known', language: 'es' });
      expect(read(`i live in ${name} and need some help`)).toMatchObject({ kind: 'known', language: 'en' });
      expect(read(`${name}, ${name}, ${name}, ${name}`).kind).not.toBe('other');
    },
  );

  test.each([
    'kiero aser un curso de soldadura',
    'nesesito aiuda con la fasfa porfabor',
    'mi ijo ba a la universidad y no se q aser',
    'em hartford ay clases de noche o no',
    'me da miedo quedar endeudado con eso',
    'la de 2026-27 o la de 2025-26, cual',
    'o sea que no tem clases ahora',
    'que cursos hay para una mama sola',
  ])('"%s" is Spanish however it is spelled', (text) => {
    expect(read(text)).not.toMatchObject({ kind: 'other' });
    expect(read(text)).not.toMatchObject({ language: 'en' });
  });
});

describe('nothing is told by', () => {
  test.each([
    ...['si', 'no', 'ok', 'ok gracias', 'fafsa', 'hartford', '25000', '12/05/2001', 'yes please', 'no se'],
    ...['😀', '', '...', 'asdf qwer zxcv hjkl', 'María José Pérez', 'FAFSA FAFSA FAFSA FAFSA'],
  ])('"%s"', (text) => expect(read(text)).toEqual({ kind: 'unclear' }));

  test.each([
    'necesito el financial aid for my daughter',
    'quiero hacer el quiz to see what i like',
    'my fafsa got rejected, q hago',
    'i have a baby y no tengo carro, can i still go',
  ])('"%s", which is in both', (text) => expect(read(text)).toEqual({ kind: 'unclear' }));
});

describe('a language that the guide does not speak', () => {
  const rows = Object.entries(messagesInOtherLanguages).flatMap(([code, texts]) =>
    texts.map((text) => [code, text] as const),
  );
  test.each(rows)('%s is told in "%s"', (code, text) => expect(read(text)).toEqual({ kind: 'other', code }));

  test('is not told by one word of it, nor by its name', () => {
    for (const text of [
      'obrigado',
      'bonjour',
      'merci beaucoup',
      'i want to learn french in hartford',
      'polish',
    ])
      expect(read(text).kind).not.toBe('other');
  });
});

test('a message costs far less than a millisecond of processor time, a pasted page not much more', () => {
  const page = questions.map(({ text }) => text).join(' ');
  const cost = (texts: readonly string[]) => {
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / texts.length;
  };
  const texts = questions.map(({ text }) => text);
  cost(texts);
  expect(cost(texts)).toBeLessThan(1);
  expect(cost(Array.from({ length: 50 }, () => page))).toBeLessThan(20);
});
