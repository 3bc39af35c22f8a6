import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { AnswerArticle } from '../schema/answerArticle.ts';

/** Ways to ask that two answer articles share in a language, or that one has twice. One line for each later bearer. */
export function sharedWays(articles: readonly AnswerArticle[]): readonly string[] {
  const bearers = new Map<string, string>();
  return articles.flatMap(({ id, question, otherWays }) =>
    languages.flatMap((language) =>
      [question[language], ...otherWays[language]].flatMap((way) => {
        const key = `${language} ${fold(way)}`;
        const bearer = bearers.get(key);
        bearers.set(key, bearer ?? id);
        return bearer === undefined ? [] : [`answers/${id}.json: “${way}” is also a way to ask ${bearer}`];
      }),
    ),
  );
}
