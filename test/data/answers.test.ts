import { expect, describe, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { answerArticleSchema, answerTopics, longestQuestion } from '../../data/schema/answerArticle.ts';
import { languages } from '../../guidance/language.ts';
import { readingGrade } from '../words/readingGrade.ts';
import { spanishEase } from '../words/spanishEase.ts';

const { answers, fafsaYears, contacts } = loadCatalogue(dataFolder());
const articles = [...answers.values()];

function articleOf(id: string) {
  const article = answers.get(id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const sentences = (text: string) =>
  text.split(/[.?!](?=[\s”]|$)/u).filter((each) => each.trim() !== '').length;

describe('the answer articles', () => {
  test('are 93 or more, some on every topic', () => {
    expect(articles.length).toBeGreaterThanOrEqual(93);
    for (const topic of answerTopics)
      expect(articles.filter((each) => each.topic === topic).length).toBeGreaterThanOrEqual(4);
  });

  test('are short: at most five sentences, and 330 characters', () => {
    const long = articles.flatMap(({ id, answer }) =>
      languages
        .map((language) => answer[language])
        .filter((text) => sentences(text) > 5 || text.length > 330)
        .map((text) => `${id} ${sentences(text)} ${text.length}`),
    );
    expect(long).toEqual([]);
  });

  test('are read with eight years of school at most, half of them with five', () => {
    const grades = articles.map(({ answer }) => readingGrade(answer.en));
    expect(Math.max(...grades)).toBeLessThanOrEqual(8);
    expect(median(grades)).toBeLessThanOrEqual(5);
  });

  test('are read with ease in Spanish', () => {
    const eases = articles.map(({ answer }) => spanishEase(answer.es));
    expect(Math.min(...eases)).toBeGreaterThanOrEqual(55);
    expect(median(eases)).toBeGreaterThanOrEqual(70);
  });

  test('are told in two different languages', () => {
    for (const { question, answer } of articles) {
      expect(question.es).not.toBe(question.en);
      expect(answer.es).not.toBe(answer.en);
    }
  });

  test('that are not confirmed, or came from nowhere, name whom to ask', () => {
    const unsure = articles.filter(({ certainty }) => certainty === 'notConfirmed');
    expect(unsure.length).toBeGreaterThan(5);
    for (const { ask, askAlso } of unsure) expect(ask.length + askAlso.length).toBeGreaterThan(0);
    expect(articles.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([
      'immigrant-pending-asylum',
      'people-no-invite-email',
    ]);
  });

  test('with a figure or day of an award year end with it', () => {
    const ofAYear = articles.filter(({ answer }) => /20\d\d-\d\d/.test(answer.en));
    expect(ofAYear.length).toBeGreaterThan(8);
    for (const { id, awardYears, expiresOn } of ofAYear)
      expect([id, awardYears === undefined, expiresOn <= '2027-07-01']).toEqual([id, false, true]);
  });
});

describe('what the articles say', () => {
  test('of the Pell Grant and of the last day are the figures of the award year', () => {
    const year = fafsaYears.get('2026-27');
    const dollars = (value: number | null | undefined) => value?.toLocaleString('en-US') ?? 'unknown';
    for (const language of languages) {
      const pell = articleOf('aid-how-much-pell').answer[language];
      for (const fact of [year?.pellMinimum, year?.pellMaximum, year?.noPellFromIndex])
        expect(pell).toContain(dollars(fact?.value));
    }
    expect(year?.closesAt.value).toMatchObject({ on: '2027-06-30', at: '23:59' });
    expect(articleOf('dates-deadline').answer.en).toContain('June 30, 2027, at 11:59 pm Central');
    expect(year?.independentIfBornBefore.value).toBe('2003-01-01');
    expect(articleOf('basics-am-i-too-old').answer.en).toContain('before January 1, 2003');
    expect(articleOf('aid-how-much-pell').expiresOn).toBe('2027-02-01');
  });

  test('to a family with and without papers is what the law bars, that nobody can promise it, and a person to talk to', () => {
    const { answer, ask, askAlso, flow } = articleOf('immigrant-will-it-tell-immigration');
    expect(answer.en).toMatch(
      /The law bars[^]*no one can promise[^]*NCAN[^]*cannot assure[^]*immigration lawyer/,
    );
    expect(answer.es).toMatch(
      /La ley prohíbe[^]*nadie puede prometer[^]*NCAN[^]*no puede dar esa seguridad[^]*abogado de inmigración/,
    );
    expect(`${answer.en} ${answer.es}`).not.toMatch(/\bsafe\b|\bes seguro\b/);
    expect(contacts.get(ask[0] ?? '')?.phone).toBeDefined();
    expect(askAlso).toContain('immigrationLawyer');
    expect(flow).toBeUndefined();
  });

  test('to people without papers never sends them to the federal form', () => {
    expect(articleOf('immigrant-undocumented').answer.en).toMatch(/^Do not file the FAFSA/);
    expect(articleOf('immigrant-undocumented').answer.es).toMatch(/^No llene la FAFSA/);
    for (const id of ['immigrant-undocumented', 'immigrant-daca']) expect(articleOf(id).flow).toBeUndefined();
  });

  test('to people who must not send a number is that they must not', () => {
    for (const id of ['immigrant-itin', 'immigrant-green-card', 'account-does-not-match'])
      expect(articleOf(id).answer).toMatchObject({
        en: expect.stringContaining('Never send'),
        es: expect.stringContaining('Nunca mande'),
      });
  });
});

describe('an article is refused', () => {
  const [article] = articles.filter(({ sources }) => sources.length > 0);
  test.each([
    ['with a question too long for a button', { question: { en: 'a'.repeat(longestQuestion + 1), es: 'b' } }],
    ['with an answer in one language', { answer: { en: 'Yes.' } }],
    ['with two other ways to ask', { otherWays: { en: ['a', 'b'], es: ['a', 'b', 'c'] } }],
    ['on a topic that there is not', { topic: 'weather' }],
    ['without anybody to ask', { ask: [], askAlso: [] }],
    ['as confirmed without a source', { sources: [], certainty: 'confirmed' }],
    ['at no place', { place: 0 }],
    ['with a flow that there is not', { flow: 'delete' }],
    ['with a member that nobody knows', { note: 'x' }],
  ])('%s', (_, change) => {
    expect(answerArticleSchema.safeParse(article).success).toBe(true);
    expect(answerArticleSchema.safeParse({ ...article, ...change }).success).toBe(false);
  });

  test('but not as unconfirmed without a source', () => {
    const change = { sources: [], certainty: 'notConfirmed' };
    expect(answerArticleSchema.safeParse({ ...article, ...change }).success).toBe(true);
  });
});
