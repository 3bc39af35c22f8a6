import type { Wish } from '../../data/wishes.ts';
import { findAnswers } from '../answers/findAnswers.ts';
import { questionOption } from '../answers/questionOption.ts';
import { findJobs } from '../careers/findJobs.ts';
import { jobName } from '../careers/jobFacts.ts';
import { answerablePlace } from '../engine/place.ts';
import { option } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';
import type { Understood } from './understandText.ts';
import { wishOptions } from './wishOptions.ts';

/** From this likeness on an article is offered beside the likeliest wishes. */
const mayMean = 0.55;

/** How many articles are offered where nothing is sure. */
const mostClosest = 3;
/**
 * Less like the message than this, nothing is offered rather than something odd. Of the 411 validation messages about other things
 * that are far off, 23 still get an offer from here on, where 376 had one without a bound; of the 10 about ours, one had the right one.
 */
const closeEnough = 0.5;

/** What can be wished of an open question alone. */
const ofQuestion: ReadonlySet<Wish> = new Set<Wish>([
  'skip_question',
  'go_back',
  'why_asked',
  'progress_show',
  'repeat_question',
]);

/** What may be meant: by the likeliest wishes and the article nearest to the message, or where nothing is likely by the nearest articles. */
export function offersFor(turn: Turn, { decision, alternatives }: Understood): readonly Option[] {
  if (decision === 'unknown') return [...jobOffers(turn), ...closest(turn)];
  const likely = findAnswers(turn.inbound.text, turn.conversation.language, turn.guide)
    .filter(({ likeness }) => likeness >= mayMean)
    .slice(0, 1)
    .map(({ article }) => questionOption(article, turn.scope));
  const isOpen = answerablePlace(turn) !== null;
  const offered = alternatives.filter((wish) => isWorthOffering(wish) && (isOpen || !ofQuestion.has(wish)));
  return [...jobOffers(turn), ...likely, ...wishOptions(offered, turn.scope)];
}

/** A person is offered anyway, and nobody who was not understood meant to say goodbye. */
function isWorthOffering(wish: Wish): boolean {
  return !['human_handoff', 'greeting', 'thanks', 'goodbye', 'abuse_of_bot'].includes(wish);
}

/** Training for the one job that the message names, where nothing is open. */
function jobOffers(turn: Turn): readonly Option[] {
  const [soc, ...others] = findJobs(turn.inbound.text, turn.guide);
  if (soc === undefined || others.length > 0 || turn.conversation.open) return [];
  return [
    option(turn.scope.say('careers.train', { job: jobName(soc, turn.scope) }), {
      command: 'train',
      value: soc,
    }),
  ];
}

/** The articles that have most in common with the message, of those that are like it; none where it is like none. */
function closest({ inbound, conversation, guide, scope }: Turn): readonly Option[] {
  const near = new Map(
    findAnswers(inbound.text, conversation.language, guide)
      .filter(({ likeness }) => likeness >= closeEnough)
      .map(({ article }) => [article.id, article]),
  );
  return guide
    .search(inbound.text)
    .flatMap(({ kind, id }) => (kind === 'article' ? (near.get(id) ?? []) : []))
    .slice(0, mostClosest)
    .map((article) => questionOption(article, scope));
}

/** The open question, asked again as after any answer that was not understood, with the offers before its buttons. */
export function withOffers(
  after: Answered,
  offers: readonly Option[],
  person: Option,
  { scope }: Turn,
): Answered {
  const offered = (each: Reply): Reply => {
    const hasPerson = each.options.some(({ choice }) => choice.command === 'person');
    const options = [...offers, ...each.options, ...(hasPerson ? [] : [person])];
    return { ...each, text: `${scope.say('answers.maybe')}\n${each.text}`, options };
  };
  return { ...after, replies: after.replies.map(offered) };
}
