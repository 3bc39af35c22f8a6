import { describe, expect, test } from '@jest/globals';
import { readCatalogueFiles } from '../../../data/catalogueFiles.ts';
import { contentReport } from '../../../data/contentReport.ts';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { dataReader } from '../../../data/readData.ts';
import type { AnswerArticle } from '../../../data/schema/answerArticle.ts';
import { articleSense } from '../../../data/sense/articleSense.ts';
import { sharedPlaces } from '../../../data/sense/sharedPlaces.ts';
import { sharedWays } from '../../../data/sense/sharedWays.ts';
import { copyOfData } from '../brokenCopy.ts';

const { answers, fafsaYears } = loadCatalogue(dataFolder());
const articles = [...answers.values()];
const years = [...fafsaYears.values()];
const pell = articleOf('aid-how-much-pell');

function articleOf(id: string): AnswerArticle {
  const article = answers.get(id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

describe('an article makes sense', () => {
  test('as they all are', () => {
    expect(articles.flatMap((article) => articleSense(article, years))).toEqual([]);
  });

  test.each([
    [
      'when its id does not begin with its topic',
      { id: 'money-pell' },
      'its id does not begin with its topic',
    ],
    ['when it outlives its award year', { expiresOn: '2027-07-02' }, 'it outlives its award year'],
    [
      'when it expires more than a year after the check',
      { awardYears: [], expiresOn: '2027-11-23' },
      'it expires more than a year after it was checked',
    ],
    [
      'when a number differs between the languages',
      { answer: { ...pell.answer, es: pell.answer.es.replace('7,395', '7,935') } },
      'its numbers differ between the languages',
    ],
    [
      'when a number is in one language alone',
      { answer: { ...pell.answer, es: pell.answer.es.replace('14,790', 'cierto número') } },
      'its numbers differ between the languages',
    ],
  ])('not %s', (_, change, problem) => {
    expect(articleSense({ ...pell, ...change }, years)).toEqual([problem]);
  });

  test('until the day after its award year', () => {
    expect(articleSense({ ...pell, expiresOn: '2027-07-01' }, years)).toEqual([]);
  });
});

describe('ways to ask', () => {
  test('belong to one article each', () => {
    expect(sharedWays(articles)).toEqual([]);
  });

  test('that another article has, in other capitals and signs, are found; in another language they are not', () => {
    const other = articleOf('money-savings');
    const copied = { ...other, otherWays: { en: ['WHAT is an FSA id'], es: ['can i use an itin on fafsa'] } };
    const line =
      'answers/money-savings.json: “WHAT is an FSA id” is also a way to ask account-what-is-an-fsa-id';
    expect(sharedWays([...articles.filter(({ id }) => id !== other.id), copied])).toEqual([line]);
  });
});

test('a place that two articles of a topic share is found, and of two topics it is not', () => {
  expect(sharedPlaces(articles)).toEqual([]);
  const [one, other] = [articleOf('money-savings'), articleOf('money-our-house')];
  const elsewhere = { ...pell, place: one.place };
  expect(sharedPlaces([one, { ...other, place: one.place }, elsewhere])).toEqual([
    `answers/money-our-house.json: place ${one.place} is also that of money-savings`,
  ]);
});

test('an article with a contact or an award year that is not there is found', () => {
  const copy = copyOfData();
  try {
    copy.change('answers/aid-how-much-pell.json', () => ({ ask: ['nobody'], awardYears: ['2019-20'] }));
    copy.change('answers/aid-pay-pell-back.json', () => ({ id: 'aid-other' }));
    expect(() => loadCatalogue(copy.folder)).toThrow(
      /answers\/aid-pay-pell-back.json: its id differs[^]*no contact nobody[^]*no award year 2019-20/,
    );
  } finally {
    copy.remove();
  }
});

describe('the report on the content', () => {
  const files = readCatalogueFiles(dataReader(dataFolder()));
  const reportOn = (today: string) => contentReport(files, [], today);
  const line = (rest: string) => `answers/aid-how-much-pell.json: ${rest}`;

  test('lists articles before and from the day they expire, and as wrong a year later', () => {
    expect(reportOn('2027-01-01').expiring).not.toContainEqual(expect.stringContaining(pell.id));
    expect(reportOn('2027-01-02').expiring).toContain(line('expires on 2027-02-01, days left: 30'));
    expect(reportOn('2027-02-01').expired).toContain(line('expired on 2027-02-01'));
    expect(reportOn('2028-02-02').problems).toContainEqual(
      expect.stringContaining(line('expired over a year ago')),
    );
  });

  test('lists articles without a source, with one without an address, and not confirmed ones', () => {
    const { unsourced, unconfirmed } = reportOn('2026-11-22');
    expect(unsourced).toContain('answers/people-no-invite-email.json: no source');
    expect(unsourced).toContainEqual(
      expect.stringContaining('answers/connecticut-parents-will-not-sign-waiver'),
    );
    expect(unconfirmed).toContain('answers/people-divorced-parents.json is not confirmed');
    expect(unconfirmed).not.toContain(`answers/${pell.id}.json is not confirmed`);
  });

  test('lists sources of articles that were checked over a year ago', () => {
    expect(reportOn('2027-11-23').old).toContainEqual(expect.stringContaining(line('')));
  });
});
