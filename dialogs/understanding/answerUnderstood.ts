import { fold } from '../../guidance/text/fold.ts';
import { isAsking } from '../answers/isAsking.ts';
import { showArticle } from '../answers/showArticle.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import type { Attempt } from '../engine/answer.ts';
import type { Flow } from '../engine/flow.ts';
import { answerablePlace } from '../engine/place.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { isNoMisunderstanding, misunderstood } from '../engine/misunderstood.ts';
import { option, reply } from '../engine/say.ts';
import { isAboutFafsa, topicWish } from '../fafsa/topics/topicWish.ts';
import type { Guess } from '../reply.ts';
import { otherStateTold } from '../told/otherStateTold.ts';
import { sectorCalled } from '../told/sectorCalled.ts';
import { wholeWishIn, wishIn, type Recognised } from '../understand.ts';
import { inTheirLanguage, wishByPhrase } from '../wish.ts';
import { wishReplies } from '../wishes/wishReplies.ts';
import type { Wish } from '../../data/wishes.ts';
import { bareAnswer } from './bareAnswer.ts';
import { flowOfWish } from './flowOfWish.ts';
import { offersFor, withOffers } from './offers.ts';
import { narrow, understandText, type Understood } from './understandText.ts';
import { wishOfPhrase } from './wishOfPhrase.ts';

type Place = NonNullable<ReturnType<typeof answerablePlace>>;
type Problem = Extract<Attempt, { read: false }>['problem'] | null;

/** While a question is open, what is told rather than asked may be an answer to it: only this sure it is something else. */
const sureInBetween = 0.9;
/** And so sure that it is worth offering. */
const offeredInBetween = 0.7;
/** A shorter message is an answer that was not understood. Words. */
const fewestWords = 3;

/** Answers a message that answers no open question: by what it asks for, or by asking what it means. */
export function answerUnderstood(turn: Turn, problem: Problem): Answered {
  const known = otherStateTold(turn) ?? answerPhrase(turn) ?? bareAnswer(turn);
  if (known) return known;
  const understood = understand(turn);
  const after = byGuess(turn, understood) ?? workNamed(turn) ?? asking(turn, understood, problem);
  return withGuess(understood, after);
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

function byGuess(turn: Turn, understood: Understood): Answered | null {
  const { decision, wish, confidence, article } = understood;
  const place = answerablePlace(turn);
  if (place && asksAgain(turn, understood)) return wishReplies.repeat_question(turn, null);
  if (decision !== 'act') return null;
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

/** A kind of work and nothing else, with no question open: training for it is looked for. */
function workNamed(turn: Turn): Answered | null {
  const { inbound, scope } = turn;
  if (answerablePlace(turn) || sectorCalled(fold(inbound.text), scope) === null) return null;
  return wishReplies.track_find(turn, null);
}

/** "What does that mean" costs nothing to take for the question that is open. */
function asksAgain({ inbound }: Turn, { decision, wish }: Understood): boolean {
  return decision === 'ask' && wish === 'repeat_question' && isAsking(inbound.text);
}

/** Whether a phrase tells more exactly than its wish what is meant. */
function isNarrower({ meaning }: Recognised): boolean {
  return meaning === 'topics' || meaning === 'exact';
}

/** Parts that only ask which of several things it is; what leads to another part of the FAFSA is none of them. */
const asksWhich = /^(?:wrong|cannot|scam)$/;
const leadsElsewhere: ReadonlySet<Wish> = new Set([
  'fafsa_start',
  'fafsa_ready',
  'fafsa_deadline',
  'fafsa_graduation',
]);

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
 * "evenings but not weekends" changes nothing said before, and "none" is said of what is asked.
 */
function goesBetween({ inbound }: Turn, flow: Flow, wish: Wish, confidence: number): boolean {
  if (flowOfWish[wish] === flow.id || wish === 'none_of_these') return false;
  if (isAsking(inbound.text) || social.has(wish)) return true;
  if (asksWhich.test(flow.id) && leadsElsewhere.has(wish)) return confidence >= sureInBetween;
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
    const isTelling = problem?.problem === 'otherThing' && !isAsking(turn.inbound.text);
    const offers = !isTelling && mayAskSomething(turn, understood) ? offersFor(turn, understood) : [];
    const after = misunderstood(turn, problem);
    return offers.length > 0 && !(problem && isNoMisunderstanding(problem))
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

/** Keeps with the first reply what was guessed. */
function withGuess({ decision, alternatives, confidence }: Understood, after: Answered): Answered {
  const guess: Guess = { decision, wishes: alternatives, confidence: Math.round(confidence * 100) / 100 };
  const [first, ...others] = after.replies;
  if (!first) return after;
  return { ...after, replies: [{ ...first, because: { ...first.because, guess } }, ...others] };
}
