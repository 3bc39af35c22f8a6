import type { AnswerArticle } from '../schema/answerArticle.ts';

/** Places that two answer articles of a topic share: nobody could tell which comes first. One line for each later one. */
export function sharedPlaces(articles: readonly AnswerArticle[]): readonly string[] {
  const holders = new Map<string, string>();
  return articles.flatMap(({ id, topic, place }) => {
    const key = `${topic} ${place}`;
    const holder = holders.get(key);
    holders.set(key, holder ?? id);
    return holder === undefined ? [] : [`answers/${id}.json: place ${place} is also that of ${holder}`];
  });
}
