import { findAnswers } from '../answers/findAnswers.ts';
import { isAsking } from '../answers/isAsking.ts';
import { questionOption } from '../answers/questionOption.ts';
import { showArticle } from '../answers/showArticle.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { findJobs } from '../careers/findJobs.ts';
import { jobName } from '../careers/jobFacts.ts';
import type { Attempt } from '../engine/answer.ts';
import type { Flow } from '../engine/flow.ts';
import { answerablePlace } from '../engine/place.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { misunderstood } from '../engine/misunderstood.ts';
import { option, reply } from '../engine/say.ts';
import { isAboutFafsa, topicWish } from '../fafsa/topics/topicWish.ts';
import type { Guess, Option, Reply } from '../reply.ts';
import { wholeWishIn, wishIn, type Recognised } from '../understand.ts';
import { inTheirLanguage, wishByPhrase } from '../wish.ts';
import { wishReplies } from '../wishes/wishReplies.ts';
import type { Wish } from '../../data/wishes.ts';
import { flowOfWish } from './flowOfWish.ts';
import { narrow, understandText, type Understood } from './understandText.ts';
import { wishOfPhrase } from './wishOfPhrase.ts';
import { wishOptions } from './wishOptions.ts';

type Place = NonNullable<ReturnType<typeof answerablePlace>>;
type Problem = Extract<Attempt, { read: false }>['problem'] | null;

/** While a question is open, what is told rather than asked may be an answer to it: only this sure it is something else. */
const sureInBetween = 0.95;
/** And so sure that it is worth offering. */
const offeredInBetween = 0.8;
/** A shorter message is an answer that was not understood. Words. */
const fewestWords = 3;

/** From this likeness on an article is offered beside the likeliest wishes. */
const mayMean = 0.55;

/** How many articles are offered where nothing is sure. */
const mostClosest = 3;
/**
 * Less like the message than this, nothing is offered rather than something odd. Of the 411 validation messages about other things
 * that are far off, 23 still get an offer from here on, where 376 had one without a bound; of the 10 about ours, one had the right one.
 */
const closeEnough = 0.5;

/** Answers a message that answers no open question: by what it asks for, or by asking what it means. */
export function answerUnderstood(turn: Turn, problem: Problem): Answered {
  const byPhrase = answerPhrase(turn);
  if (byPhrase) return byPhrase;
  const understood = understand(turn);
  return withGuess(understood, byGuess(turn, understood) ?? asking(turn, understood, problem));
}

/** The same, `null` where it is not sure what the message asks for. */
export function answerIfSure(turn: Turn): Answered | null {
  const understood = understand(turn);
  const after = answerPhrase(turn) ?? byGuess(turn, understood);
  return after && withGuess(understood, after);
}

/** What the message asks for where that is sure, were nothing open; `null` where it is not. */
export function sureWish(turn: Turn): Wish | null {
  const phrase = topicWish(turn, wholeWishIn(turn));
  const { decision, wish } = understand(turn);
  return (phrase && wishOfPhrase(phrase.meaning)) ?? (decision === 'act' ? wish : null);
}

/** What the message is likeliest to ask for, however unsure. */
export function likeliestWish(turn: Turn): Wish {
  return understand(turn).wish;
}

function understand(turn: Turn): Understood {
  const { inbound, conversation, guide } = turn;
  return understandText(inbound.text, conversation.language, guide, topicWish(turn, wishIn(turn)));
}

/** What the whole message names, or right after something about the FAFSA what about it is named. */
function answerPhrase(turn: Turn): Answered | null {
  const named = isAboutFafsa(turn) ? topicWish(turn, wishIn(turn)) : null;
  const phrase = named && narrow.test(named.meaning) ? named : topicWish(turn, wholeWishIn(turn));
  return phrase && wishByPhrase(turn, phrase);
}

function byGuess(turn: Turn, { decision, wish, confidence, article }: Understood): Answered | null {
  if (decision !== 'act') return null;
  const place = answerablePlace(turn);
  if (place && !goesBetween(turn, place.flow, wish, confidence)) return null;
  const named = topicWish(turn, wishIn(turn));
  const spoken = named ? inTheirLanguage(turn, named) : turn;
  const agreed = named !== null && wishOfPhrase(named.meaning) === wish ? named : null;
  const byTopic =
    agreed && (narrow.test(agreed.meaning) || agreed.meaning === 'rough') && !place
      ? wishByPhrase(spoken, agreed)
      : null;
  if (byTopic) return byTopic;
  if (article) return showArticle(spoken, article);
  return (
    (agreed && isNarrower(agreed) ? wishByPhrase(spoken, agreed) : null) ?? wishReplies[wish](spoken, agreed)
  );
}

/** Whether a phrase tells more exactly than its wish what is meant. */
function isNarrower({ meaning }: Recognised): boolean {
  return meaning === 'topics' || meaning === 'exact';
}

/** The parts about the FAFSA: in one of them, what is told about it is most likely an answer. */
const aboutFafsa = /^(?:fafsa|rough|exact|ready|wrong|cannot|dates|graduation)$/;

/** Said to whoever is there; an answer to nothing. */
const social: ReadonlySet<Wish> = new Set<Wish>(['thanks', 'goodbye', 'greeting']);

/** Something went wrong: told in the middle of a form, and no answer to one of its questions. */
const trouble: ReadonlySet<Wish> = new Set<Wish>([
  'fafsa_correction',
  'fafsa_verification',
  'fafsa_default',
  'fafsa_status',
  'scam_check',
]);
const asksWhatIsWrong = /^(?:wrong|scam)$/;

/**
 * Whether a message is something in between rather than a failed answer to the open question of a flow. Private flows are hardly left,
 * and "evenings but not weekends" changes nothing said before.
 */
function goesBetween({ inbound }: Turn, flow: Flow, wish: Wish, confidence: number): boolean {
  if (flowOfWish[wish] === flow.id) return false;
  if (isAsking(inbound.text) || social.has(wish)) return true;
  if (trouble.has(wish) && !flow.private && !asksWhatIsWrong.test(flow.id))
    return confidence >= sureInBetween;
  if (wish === 'answer_change' || flow.private || (aboutFafsa.test(flow.id) && /^(?:fafsa|aid)_/.test(wish)))
    return false;
  return confidence >= sureInBetween;
}

/** Asks which of the likeliest is meant; the open question first where there is one. */
function asking(turn: Turn, understood: Understood, problem: Problem): Answered {
  const { scope } = turn;
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const place = answerablePlace(turn);
  if (place && tellsForLater(turn, place, understood)) {
    const again = repeatOrMenu(turn, [scope.say('fafsa.later')], 'fafsa.later');
    return withOffers(again, offersFor(turn, understood), person, turn);
  }
  if (place) {
    const offers = mayAskSomething(turn, understood) ? offersFor(turn, understood) : [];
    const after = misunderstood(turn, problem);
    return offers.length > 0 && problem?.suggests === undefined
      ? withOffers(after, offers, person, turn)
      : after;
  }
  const offers = offersFor(turn, understood);
  if (offers.length === 0) return misunderstood(turn, problem);
  const menu = option(scope.say('engine.menu'), { command: 'menu' });
  const said = reply(
    scope.say('answers.didYouMean'),
    { rule: 'answers.didYouMean' },
    { options: [...offers, person, menu] },
  );
  return answered(turn, [said], ['misunderstood']);
}

/** Questions of the FAFSA part that nothing told of a family answers. */
const notOfFamily = /^(?:start|senior|citizen|bornBefore)$/;

/** Surely about the FAFSA and no question: it may answer one that the form asks later, and is nothing misunderstood. */
function tellsForLater(
  { inbound }: Turn,
  { flow, question }: Place,
  { wish, confidence }: Understood,
): boolean {
  const isOfForm = /^fafsa_(?:contributor|dependency|money|graduation)$/.test(wish);
  const isElsewhere = flow.id === 'fafsa' && notOfFamily.test(question.id);
  return isElsewhere && isOfForm && confidence >= offeredInBetween && !isAsking(inbound.text);
}

/** Whether what did not answer the open question may be a question itself, or about something else; "idk" is neither. */
function mayAskSomething(
  { inbound, conversation }: Turn,
  { decision, confidence, wish }: Understood,
): boolean {
  const isOther = decision === 'act' && flowOfWish[wish] !== conversation.open?.flow;
  if (isAsking(inbound.text) || isOther) return true;
  return confidence >= offeredInBetween && inbound.text.trim().split(/\s+/u).length >= fewestWords;
}

function offersFor(turn: Turn, { decision, alternatives }: Understood): readonly Option[] {
  if (decision === 'unknown') return [...jobOffers(turn), ...closest(turn)];
  const likely = [
    ...jobOffers(turn),
    ...findAnswers(turn.inbound.text, turn.conversation.language, turn.guide)
      .filter(({ likeness }) => likeness >= mayMean)
      .slice(0, 1)
      .map(({ article }) => questionOption(article, turn.scope)),
  ];
  return [
    ...likely,
    ...wishOptions(
      alternatives.filter((wish) => wish !== 'human_handoff'),
      turn.scope,
    ),
  ];
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

/** The articles that the message is likest, none where it is like none. */
function closest({ inbound, conversation, guide, scope }: Turn): readonly Option[] {
  return findAnswers(inbound.text, conversation.language, guide)
    .filter(({ likeness }) => likeness >= closeEnough)
    .slice(0, mostClosest)
    .map(({ article }) => questionOption(article, scope));
}

/** The open question, asked again as after any answer that was not understood, with the offers before its buttons. */
function withOffers(after: Answered, offers: readonly Option[], person: Option, { scope }: Turn): Answered {
  const offered = (each: Reply): Reply => {
    const hasPerson = each.options.some(({ choice }) => choice.command === 'person');
    const options = [...offers, ...each.options, ...(hasPerson ? [] : [person])];
    return { ...each, text: `${scope.say('answers.maybe')}\n${each.text}`, options };
  };
  return { ...after, replies: after.replies.map(offered) };
}

/** Keeps with the first reply what was guessed. */
function withGuess({ decision, alternatives, confidence }: Understood, after: Answered): Answered {
  const guess: Guess = { decision, wishes: alternatives, confidence: Math.round(confidence * 100) / 100 };
  const [first, ...others] = after.replies;
  if (!first) return after;
  return { ...after, replies: [{ ...first, because: { ...first.because, guess } }, ...others] };
}
