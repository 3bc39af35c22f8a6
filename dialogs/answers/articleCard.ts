import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import type { Card, Link } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { advisersWords } from './advisersWords.ts';

/** An article: the answer, what to mind where it is not confirmed or may be out of date, how sure it is, whom to ask and where from. */
export function articleCard(article: AnswerArticle, scope: Scope): Card {
  const { language } = scope;
  const { question, answer, certainty, awardYears = [], sources } = article;
  const minds = warnings(article, scope);
  const facts = {
    'answers.fact.sure': scope.say(`answers.sure.${certainty}`),
    'answers.fact.years': awardYears.join(', '),
    'track.fact.ask': minds.length > 0 ? '' : advisersWords(article, scope),
    'track.fact.source': sources.map((source) => sourceWords([source], scope)).join('; '),
  };
  return card(question[language], {
    paragraphs: [answer[language], ...minds],
    facts: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ name: scope.say(key), value })),
    links: links(article, scope),
  });
}

function warnings(article: AnswerArticle, scope: Scope): readonly string[] {
  const { certainty, sources, expiresOn } = article;
  const who = advisersWords(article, scope);
  const unsure = sources.length === 0 ? 'answers.noSource' : 'answers.notConfirmed';
  const expired = { who, date: showDate(expiresOn, scope.language) };
  return [
    ...(certainty === 'notConfirmed' ? [scope.say(unsure, { who })] : []),
    ...(expiresOn <= scope.today ? [scope.say('answers.expired', expired)] : []),
  ];
}

/** The first source that can be read, and the site of the first to ask that has one. */
function links({ sources, ask }: AnswerArticle, scope: Scope): readonly Link[] {
  const url = sources.find((source) => source.url !== undefined)?.url;
  const contacts = ask.flatMap((id) => scope.guide.catalogue.contacts.get(id) ?? []);
  const site = contacts.find((contact) => contact.url !== undefined && contact.url !== url);
  return [
    ...(url === undefined ? [] : [{ label: scope.say('track.link.source'), url }]),
    ...(site?.url === undefined
      ? []
      : [{ label: scope.say('track.link.site', { name: site.name[scope.language] }), url: site.url }]),
  ];
}
