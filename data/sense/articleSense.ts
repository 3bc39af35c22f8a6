import { languages } from '../../guidance/language.ts';
import { addDays } from '../../guidance/time/addDays.ts';
import type { AnswerArticle } from '../schema/answerArticle.ts';
import type { FafsaYear } from '../schema/fafsaYear.ts';
import { yearAfter } from '../yearAfter.ts';

/** What cannot be true of an answer article by itself or beside the award years it holds for. */
export function articleSense(article: AnswerArticle, years: readonly FafsaYear[]): readonly string[] {
  const { id, topic, sources, awardYears = [], expiresOn } = article;
  const held = years.filter(({ awardYear }) => awardYears.includes(awardYear));
  const firstOver = held.map(({ endsOn }) => addDays(endsOn, 1)).sort()[0];
  const isUnchecked =
    sources.length > 0 && sources.every(({ checkedOn }) => expiresOn > yearAfter(checkedOn));
  const [numbers, ...others] = languages.map((language) => numbersIn(article, language));
  return [
    ...(id.startsWith(`${topic}-`) ? [] : ['its id does not begin with its topic']),
    ...(isUnchecked ? ['it expires more than a year after it was checked'] : []),
    ...(firstOver !== undefined && expiresOn > firstOver ? ['it outlives its award year'] : []),
    ...(others.every((other) => other === numbers) ? [] : ['its numbers differ between the languages']),
  ];
}

function numbersIn({ question, answer }: AnswerArticle, language: (typeof languages)[number]): string {
  const written = `${question[language]} ${answer[language]}`.match(/\d(?:[\d,.:]*\d)?/gu) ?? [];
  return [...written].sort().join(' ');
}
