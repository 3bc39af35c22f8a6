import { describe, expect, test } from '@jest/globals';
import { toActivity } from '../../../bot/channels/render/toActivity.ts';
import { cardText } from '../../../bot/channels/render/cardText.ts';
import { plainCard } from '../../../bot/channels/plainPage/plainLines.ts';
import { answerTopics } from '../../../data/schema/answerArticle.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const articles = [...guide.catalogue.answers.values()];
const say = (language: Language, key: string) => guide.words.say(language, key);
const labels = (talking: Talk) => talking.options().map(({ label }) => label);
const cards = (talking: Talk) => talking.replies().flatMap((reply) => reply.cards);

/** The article is shown to somebody with nothing open, on a day. */
function shown(id: string, language: Language = 'en', at = '2026-11-22T15:00:00.000Z'): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  talking.choose({ command: 'answers', value: id });
  return talking;
}

function fact(talking: Talk, key: string, language: Language = 'en'): string {
  const facts = cards(talking).flatMap((card) => card.facts);
  return facts.find(({ name }) => name === say(language, key))?.value ?? '';
}

describe('browsing', () => {
  test.each(languages)('reaches every question from the topics, six at a time, in %s', (language) => {
    const reached = new Set<string>();
    const talking = talk(guide, { language });
    const look = (value: string): void => {
      talking.choose({ command: 'answers', value });
      const values = talking
        .options()
        .flatMap(({ choice }) => (choice.command === 'answers' ? [choice.value ?? ''] : []));
      expect(values.length).toBeLessThanOrEqual(8);
      const fresh = values.filter((each) => each !== '' && !reached.has(each));
      for (const each of fresh) reached.add(each);
      for (const each of fresh) if (!guide.catalogue.answers.has(each)) look(each);
    };
    look('');
    for (const { id } of articles) expect(reached).toContain(id);
    for (const topic of answerTopics) expect(reached).toContain(topic);
  });

  test('goes by clicking: topics, questions, more of them, an article, and back', () => {
    const talking = talk(guide);
    talking.arrive();
    expect(talking.type('questions')).toBe(say('en', 'answers.topics'));
    expect(talking.click('Without my parents')).toContain('Without my parents. Pick a question');
    expect(labels(talking).slice(-4)).toEqual([
      'More questions',
      'Other topics',
      'Talk to a person',
      'Back to the menu',
    ]);
    talking.click('More questions');
    expect(labels(talking)).not.toContain('More questions');
    talking.click('Other topics');
    talking.click('More topics');
    talking.click('How much aid');
    talking.click('What is the SAI?');
    expect(cards(talking)[0]?.title).toBe('What is the SAI?');
    expect(labels(talking)).toEqual([
      'More questions like this',
      'Get help with the FAFSA',
      'Talk to a person',
      'Back to the menu',
    ]);
  });

  test('shows the topics for a button whose article or page is no longer there', () => {
    for (const value of ['weather-today', 'topics:99', 'money:x', 'topics:-1']) {
      const talking = talk(guide);
      talking.choose({ command: 'answers', value });
      expect(labels(talking).length).toBeGreaterThan(6);
    }
  });

  test('offers the way back to a part left in the middle', () => {
    const talking = talk(guide);
    talking.choose({ command: 'open', value: 'fafsa' });
    talking.type('menu');
    talking.choose({ command: 'answers', value: 'aid-pay-pell-back' });
    expect(labels(talking)).toContain('Go on: The FAFSA');
    const related = talk(guide);
    related.choose({ command: 'open', value: 'fafsa' });
    related.type('menu');
    related.choose({ command: 'answers', value: 'aid-how-much-pell' });
    expect(labels(related)).not.toContain('Get help with the FAFSA');
  });
});

describe('an article', () => {
  test('has the answer, how sure, the year, whom to ask and every source with its day', () => {
    const talking = shown('aid-how-much-pell');
    const [card] = cards(talking);
    expect(card?.paragraphs).toEqual([guide.catalogue.answers.get('aid-how-much-pell')?.answer.en]);
    expect(fact(talking, 'answers.fact.sure')).toBe(say('en', 'answers.sure.confirmed'));
    expect(fact(talking, 'answers.fact.years')).toBe('2026-27');
    expect(fact(talking, 'track.fact.ask')).toBe(
      'Federal Student Aid, 1-800-433-3243; the aid office of your college',
    );
    expect(fact(talking, 'track.fact.source')).toMatch(
      /GEN-26-01.* \(checked November 22, 2026\); .*APP-25-23.* \(checked/,
    );
    expect(talking.replies()[0]?.because).toMatchObject({ rule: 'answers.aid-how-much-pell' });
    expect(talking.replies()[0]?.because.sources).toHaveLength(2);
  });

  test.each(languages)(
    'that is not confirmed says so in the text and names whom to ask, in %s',
    (language) => {
      for (const { id, sources, ask, askAlso } of articles.filter(
        ({ certainty }) => certainty === 'notConfirmed',
      )) {
        const talking = shown(id, language);
        const warning = cards(talking)[0]?.paragraphs[1] ?? '';
        expect(warning).toMatch(
          language === 'en' ? /not .*confirmed.*, ask: .+\./i : /confirmado.*, pregunte a: .+\./i,
        );
        expect(warning.split('; ')).toHaveLength(ask.length + askAlso.length);
        expect(fact(talking, 'track.fact.ask', language)).toBe('');
        expect(fact(talking, 'track.fact.source', language) === '').toBe(sources.length === 0);
      }
    },
  );

  test.each([
    ['en', /^This may be out of date since February 1, 2027\. .*ask: Federal Student Aid, 1-800-433-3243/],
    ['es', /^Desde el 1 de febrero de 2027, esto puede haber cambiado\. .*pregunte a: .*1-800-433-3243/],
  ] as const)('that has expired says so from that very day, in %s', (language, expected) => {
    const before = shown('aid-how-much-pell', language, '2027-01-31T15:00:00.000Z');
    expect(cards(before)[0]?.paragraphs).toHaveLength(1);
    const after = shown('aid-how-much-pell', language, '2027-02-01T15:00:00.000Z');
    expect(cards(after)[0]?.paragraphs[1]).toMatch(expected);
  });

  test('marks a contact that is not confirmed', () => {
    expect(fact(shown('immigrant-daca'), 'track.fact.ask')).toContain('(not confirmed)');
  });

  test.each(languages)('fits a phone and the limits of the channels, all of them, in %s', (language) => {
    for (const { id } of articles) {
      const talking = shown(id, language, '2027-12-01T15:00:00.000Z');
      const [card] = cards(talking);
      if (!card) throw new Error(`${id} has no card`);
      expect(cardText(card).length).toBeLessThan(1500);
      expect(
        Buffer.byteLength(JSON.stringify(talking.replies().map((reply) => toActivity(reply)))),
      ).toBeLessThan(10_000);
      expect(card.links.length > 0 || id === 'immigrant-pending-asylum').toBe(true);
      expect(card.links.every(({ url }) => url.startsWith('https://'))).toBe(true);
      expect(plainCard(card).paragraphs[0]).toBe(guide.catalogue.answers.get(id)?.answer[language]);
      expect(talking.options().every(({ label }) => label.length <= 70)).toBe(true);
    }
  });
});
