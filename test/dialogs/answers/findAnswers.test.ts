import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataFolder } from '../../../data/dataFolder.ts';
import { findAnswers } from '../../../dialogs/answers/findAnswers.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const articles = [...guide.catalogue.answers.values()];
const first = (text: string, language: Language = 'en') => findAnswers(text, language, guide)[0];

const facts = join(dirname(dataFolder()), '..', 'shared', 'facts', 'fafsa_questions.jsonl');
const known = existsSync(facts);
if (!known) console.log('No shared/facts beside the project: their questions are not looked for.');

describe('an article is found first', () => {
  test('by its own question and by every other way to ask it, in either language', () => {
    const lost = articles.flatMap(({ id, question, otherWays }) =>
      languages.flatMap((language) =>
        [question[language], ...otherWays[language]].filter((way) =>
          languages.some((spoken) => first(way, spoken)?.article.id !== id),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('by each of the questions that the facts name, where they are beside the project', () => {
    const asked = (known ? readFileSync(facts, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { question: string });
    const found = asked.map(({ question }) => first(question));
    expect(found.filter((each) => (each?.likeness ?? 0) < 0.9)).toEqual([]);
    expect(new Set(found.map((each) => each?.article.id)).size).toBe(asked.length);
    expect(asked.length).toBe(known ? 93 : 0);
  });

  test.each([
    ['can my dad use an itin number on the fafsa', 'immigrant-itin'],
    ['how many colleges can i put on my fafsa', 'basics-how-many-schools'],
    ['whats the last day i can file the fafsa', 'dates-deadline'],
    ['does the fafsa take money out of my tax refund', 'consent-what-consent-means'],
    ['my mother refuses to sign my fafsa', 'alone-parents-refuse'],
    ['is pell a loan or free money', 'aid-pay-pell-back'],
    ['i was in foster care when i was 15', 'alone-foster-care'],
    ['we get food stamps does that count as income', 'money-snap-or-medicaid'],
    ['can i get aid if i never paid my old student loan', 'aid-defaulted-loan'],
    ['the irs data is not coming over to my form', 'problems-irs-could-not-find-taxes'],
    ['is there a phone number for the fafsa people', 'basics-who-can-i-call'],
    ['tengo que poner a mi padrastro en la fafsa', 'people-stepparent'],
    ['mi esposo tiene que firmar la fafsa', 'people-husband-or-wife'],
    ['cuanto tiempo se tarda llenar la fafsa', 'basics-how-long-it-takes'],
    ['tengo daca me dan ayuda', 'immigrant-daca'],
    ['ya tengo licenciatura me dan pell', 'aid-already-have-a-bachelors'],
    ['la migra puede ver la fafsa', 'immigrant-will-it-tell-immigration'],
    ['soy residente permanente puedo pedir ayuda', 'immigrant-green-card'],
  ])('by words that are nowhere written: “%s”', (text, id) => {
    expect(first(text)?.article.id).toBe(id);
  });

  test.each([
    ['forgot my pasword', 'account-forgot-password'],
    ['wat is a contributer', 'people-what-is-a-contributor'],
    ['fasfa deadlin', 'dates-deadline'],
    ['seleccionaron para verificasion', 'problems-picked-for-verification'],
    ['what are contributors', 'people-what-is-a-contributor'],
  ])('with a slip of the keys or another number: “%s”', (text, id) => {
    expect(first(text)?.article.id).toBe(id);
  });
});

describe('looking for answers', () => {
  test('finds nothing in words that no article is asked with', () => {
    for (const text of ['', '   ', 'qwertz', '06106', '🙂', '?!'])
      expect(findAnswers(text, 'en', guide)).toEqual([]);
  });

  test('puts the likeliest first, each article once, at most wholly alike', () => {
    const found = findAnswers('what is the deadline for the roberta willis scholarship', 'en', guide);
    const alike = found.map(({ likeness }) => likeness);
    expect(alike).toEqual(alike.toSorted((one, other) => other - one));
    expect(Math.max(...alike)).toBeLessThanOrEqual(1.000001);
    expect(new Set(found.map(({ article }) => article.id)).size).toBe(found.length);
  });

  test('tells in which language a message asks, the resident’s own where it is the same', () => {
    expect(first('olvide mi contraseña', 'en')?.language).toBe('es');
    expect(first('i forgot my password', 'es')?.language).toBe('en');
    const [article] = articles;
    const alike = { ...article, otherWays: { en: ['provisional sai'], es: ['provisional sai'] } };
    const answers = new Map([['one', alike as (typeof articles)[number]]]);
    const small = { ...guide, catalogue: { ...guide.catalogue, answers } };
    for (const language of languages)
      expect(findAnswers('provisional sai', language, small)[0]?.language).toBe(language);
  });

  test('looks at the first 300 characters and 40 words alone, so that no message takes long', () => {
    const begun = 'what is the sai '.padEnd(300, 'x');
    expect(findAnswers(`${begun} i forgot my password`, 'en', guide)).toEqual(
      findAnswers(begun, 'en', guide),
    );
    const words = Array.from({ length: 40 }, (_, place) => `q${place}`).join(' ');
    expect(findAnswers(`${words} itin`, 'en', guide)).toEqual([]);
  });

  test('bears whatever is typed, and calls nothing more alike than the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { likeness } of findAnswers(text, 'es', guide)) {
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });
});
