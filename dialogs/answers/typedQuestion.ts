import { misunderstood } from '../engine/misunderstood.ts';
import type { Attempt } from '../engine/answer.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';
import { aboutFafsa, topicWish } from '../fafsa/topics/topicWish.ts';
import { wishIn } from '../understand.ts';
import { inTheirLanguage } from '../wish.ts';
import { findAnswers, type FoundAnswer } from './findAnswers.ts';
import { isAsking } from './isAsking.ts';
import { questionOption } from './questionOption.ts';
import { showArticle } from './showArticle.ts';

/**
 * From this likeness on a message asks for the article, if it leads the next one by so much. Of 139 messages about other things
 * none comes nearer than 0.68; of questions about aid in words of their own about two in three pass it.
 */
const asks = 0.72;
const lead = 0.12;

/** From this likeness on the article is offered: to the questions about aid that fell short, and to one in twelve of the others. */
const mayAsk = 0.55;

/** How many are offered. */
const most = 3;

/**
 * The article that a typed message clearly asks for; `null` when there is none, and where what is told rather than asked may be
 * an answer to the open question, or a need for which there is a part of its own. Where nothing is open a topic of the FAFSA that is
 * named goes first: it knows more than an article does.
 */
export function answerTyped(turn: Turn): Answered | null {
  const [first, second] = found(turn);
  if (!first || first.likeness < asks || first.likeness - (second?.likeness ?? 0) < lead) return null;
  if (!isAsking(turn.inbound.text) && (turn.conversation.open || namesNeed(turn))) return null;
  if (!turn.conversation.open && namesTopic(turn)) return null;
  return showArticle(spokenTo(turn, first), first.article);
}

/** Offers the articles that a message not understood may ask for; `null` when there is none. */
export function didYouMean(
  turn: Turn,
  problem: Extract<Attempt, { read: false }>['problem'] | null,
): Answered | null {
  const likely = found(turn)
    .filter(({ likeness }) => likeness >= mayAsk)
    .slice(0, most);
  const [first] = likely;
  if (!first) return null;
  const next = spokenTo(turn, first);
  const { scope } = next;
  const offers = likely.map(({ article }) => questionOption(article, scope));
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  if (next.conversation.open) return withOffers(misunderstood(next, problem), offers, person, next);
  const menu = option(scope.say('engine.menu'), { command: 'menu' });
  const options = [...offers, person, menu];
  const said = reply(scope.say('answers.didYouMean'), { rule: 'answers.didYouMean' }, { options });
  return answered(next, [said], ['misunderstood']);
}

function namesTopic(turn: Turn): boolean {
  const { meaning } = topicWish(turn, wishIn(turn)) ?? { meaning: '' };
  return aboutFafsa.test(meaning);
}

function namesNeed(turn: Turn): boolean {
  return wishIn(turn)?.meaning.includes(':') ?? false;
}

function found({ inbound, conversation, guide }: Turn): readonly FoundAnswer[] {
  return findAnswers(inbound.text, conversation.language, guide);
}

function spokenTo(turn: Turn, { language }: FoundAnswer): Turn {
  return inTheirLanguage(turn, { meaning: 'answers', language });
}

/** The open question, asked again as after any answer that was not understood, with the articles before its buttons. */
function withOffers(after: Answered, offers: readonly Option[], person: Option, { scope }: Turn): Answered {
  const offered = (each: Reply): Reply => {
    const hasPerson = each.options.some(({ choice }) => choice.command === 'person');
    const options = [...offers, ...each.options, ...(hasPerson ? [] : [person])];
    return { ...each, text: `${scope.say('answers.maybe')}\n${each.text}`, options };
  };
  return { ...after, replies: after.replies.map(offered) };
}
