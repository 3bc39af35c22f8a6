import { describe, expect, test } from '@jest/globals';
import { knownWords } from '../../../bot/staff/conversations/knownWords.ts';
import { phraseOf } from '../../../bot/staff/learning/phraseOf.ts';
import { loadFillerWords } from '../../../data/fillerWords.ts';
import type { Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const lists = { known: knownWords(guide.words), fillers: loadFillerWords() };
const phrase = (text: string, language: Language) => phraseOf(text, language, guide, lists);

describe('what a decision begins with', () => {
  test.each<[string, Language]>([
    ['una para el', 'es'],
    ['una para el Mateo Zorrilla', 'es'],
    ['quiero ir con Zulema', 'es'],
    ['for the Bixby', 'en'],
    ['i want to go with Zelda Bixby', 'en'],
    ['what is Wobblington', 'en'],
    ['860 555 0123', 'en'],
    ['??', 'en'],
    ['x', 'en'],
  ])('“%s” is nothing, since too little is left of it', (text, language) => {
    expect(phrase(text, language)).toBe('');
  });

  test.each<[string, Language, string]>([
    ['una beca para el Mateo', 'es', 'una beca para el'],
    ['how much will i get', 'en', 'how much will i get'],
    ['what can you do', 'en', 'what can you do'],
    ['y ahora que hago aqui', 'es', 'y ahora que hago aqui'],
    ['how much is it for Zelda', 'en', ''],
    ['classes near Zelda', 'en', 'classes near'],
  ])('“%s” in %s is “%s”', (text, language, expected) => {
    expect(phrase(text, language)).toBe(expected);
  });
});
