import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import type { Scope } from '../engine/scope.ts';

/** Whom to ask about an article, with telephone; contacts that are not confirmed are marked. */
export function advisersWords({ ask, askAlso }: AnswerArticle, scope: Scope): string {
  const contacts = ask.flatMap((id) => scope.guide.catalogue.contacts.get(id) ?? []);
  const named = contacts.map(({ name, phone, confirmed }) => {
    const contact = [name[scope.language], phone].filter((part) => part !== undefined).join(', ');
    return confirmed ? contact : scope.say('track.unconfirmed', { contact });
  });
  return [...named, ...askAlso.map((adviser) => scope.say(`answers.adviser.${adviser}`))].join('; ');
}
