import { fold } from '../../guidance/text/fold.ts';
import { freeTimes } from '../../guidance/text/freeTimes.ts';
import type { Wish } from '../../data/wishes.ts';
import type { Told } from '../../guidance/told/told.ts';
import { isAsking } from '../answers/isAsking.ts';
import { plainlyAsked } from '../asked/plainlyAsked.ts';
import { tracksNow } from '../asked/tracksNow.ts';
import { inBetween } from '../commands/inBetween.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { advance, openFlow, resumeOptions } from '../engine/advance.ts';
import { answerOpen } from '../engine/answer.ts';
import type { Flow, Question } from '../engine/flow.ts';
import { answerablePlace } from '../engine/place.ts';
import { option, reply } from '../engine/say.ts';
import { answered, precededBy, type Answered, type Turn } from '../engine/turn.ts';
import { supportReplies } from '../support/supportReplies.ts';
import { isTypedAnswer } from '../typedAnswer.ts';
import { wishIn } from '../understand.ts';
import { likeliestWish, sureWish } from '../understanding/answerUnderstood.ts';
import { inTheirLanguage, wishByPhrase } from '../wish.ts';
import { factAsked } from './factAsked.ts';
import { factsTold } from './factsTold.ts';
import { headed } from './headed.ts';
import { knownLine } from './knownLine.ts';
import { languageOf } from './languageOf.ts';
import { note } from './note.ts';
import { restOf, type Rest } from './restOf.ts';
import { wholeTown } from './townTold.ts';
import { withLine } from './withLine.ts';

type Onward = (turn: Turn) => Answered;
interface Place {
  readonly flow: Flow;
  readonly question: Question;
}

/** Kinds that would read a number or a no of another fact as their answer: they get only what tells no fact. */
const strict: readonly string[] = ['yesNo', 'number', 'money', 'date', 'text'];

/**
 * A message that tells facts of its writer: they are taken and said back, and the rest of it is handled on, as an answer to the open
 * question, as a wish, or, where there is none, with the open question again or an offer. `onward` handles a message without facts.
 */
export function withFacts(given: Turn, onward: Onward): Answered {
  const told = isTypedAnswer(given) ? [] : toldIn(given);
  if (told.length === 0) return onward(given);
  const turn = inTheirLanguage(given, { meaning: 'told', language: languageOf(given.inbound.text) });
  const place = answerablePlace(turn);
  return place ? besideAnswer(turn, place, told, onward) : besideWish(turn, told, onward);
}

function toldIn({ inbound, scope }: Turn): readonly Told[] {
  const whole = wholeTown(inbound.text, scope.guide.catalogue);
  return whole ? [whole] : factsTold(inbound.text, scope);
}

function besideAnswer(turn: Turn, place: Place, said: readonly Told[], onward: Onward): Answered {
  const { question, flow } = place;
  const asked = factAsked(question);
  const told = said.filter((each) => isBeside(each, question, turn));
  const own = told.find(({ name }) => name === asked);
  const others = told.filter((each) => each !== own);
  if (others.length === 1 && isAnswerItself(turn, question, others)) return onward(turn);
  if (others.length === 0) return ownAlone(turn, place, own, onward);
  const noting = note(turn, told, own && asked ? [asked, flow.id] : undefined);
  const next = noting?.turn ?? turn;
  const after = own
    ? advance(next, flow)
    : (answerIn(next, place, restOf(turn.inbound.text, others)) ??
      onwardOrAgain(next, place, others, onward, noting === null));
  return noting ? headed(noting, after) : after;
}

/** "Single mom" is an answer about parents, where that is asked. */
function isAnswerItself(turn: Turn, { kind, words }: Question, others: readonly Told[]): boolean {
  if (words.startsWith('facts.') || strict.includes(kind.name)) return false;
  const reading = kind.read(turn.inbound.text, { key: words, scope: turn.scope });
  return reading.ok && restOf(turn.inbound.text, others).words === '';
}

/** What is told of the kind of work belongs to its question, and times that are taken to that about times for class. */
function isBeside({ name }: Told, question: Question, { inbound }: Turn): boolean {
  const asked = factAsked(question);
  if (question.id === 'childrenOrDependents') return name !== 'childcare';
  if (asked === 'sector') return name !== 'field' && name !== 'occupation';
  if (asked !== 'times') return true;
  return name !== 'job' && (name !== 'times' || freeTimes(inbound.text) !== null);
}

/** Only the answer itself, in whatever words: as it is read everywhere, or else as it was told. */
function ownAlone(turn: Turn, { question, flow }: Place, own: Told | undefined, onward: Onward): Answered {
  const asked = factAsked(question);
  const isRead = question.kind.read(turn.inbound.text, { key: question.words, scope: turn.scope }).ok;
  const noting =
    own && asked && !isRead && question.words.startsWith('facts.')
      ? note(turn, [own], [asked, flow.id])
      : null;
  return noting ? headed(noting, advance(noting.turn, flow)) : onward(turn);
}

/** The rest as the answer to the open question. */
function answerIn(turn: Turn, { flow, question }: Place, rest: Rest): Answered | null {
  const all = strict.includes(question.kind.name) ? [] : [turn.inbound.text];
  const short = rest.words.split(' ').length <= 3 ? [rest.words] : [];
  for (const text of [...all, rest.clauses, ...short]) {
    const attempt = text === '' ? null : answerOpen(saying(turn, text), flow, question);
    if (attempt?.read) return attempt.turn;
  }
  return null;
}

function onwardOrAgain(
  turn: Turn,
  { flow }: Place,
  told: readonly Told[],
  onward: Onward,
  isKnown: boolean,
): Answered {
  const rest = restOf(turn.inbound.text, told);
  const isWhole = told.length === 1 && (sureWish(turn) !== null || isAsking(turn.inbound.text));
  const asks = rest.words !== '' && (isAsking(rest.words) || sureWish(saying(turn, rest.words)) !== null);
  const after = isWhole ? onward(turn) : asks ? onward(saying(turn, rest.words)) : null;
  if (after && !after.flags.includes('misunderstood')) return after;
  const isChanging = turn.conversation.open?.changing === true;
  const again = flow.adaptive && !isChanging ? advance(turn, flow) : repeatOrMenu(turn, [], 'told');
  return isKnown ? withLine(again, knownLine(told, turn)) : again;
}

/** What several facts told at once only mention. */
const toldAsFact: ReadonlySet<string> = new Set<Wish>([
  'laid_off_help',
  'reentry_services',
  'veteran_services',
  'disability_vr',
]);

/** Nothing is open: the kind of work that was named opens the training part, another wish its own, and facts alone are offered a use. */
function besideWish(turn: Turn, told: readonly Told[], onward: Onward): Answered {
  const noting = note(turn, told);
  const next = noting?.turn ?? turn;
  const asked = wished(next, told, onward) ?? need(next, told) ?? nearby(next, told);
  if (noting) return headed(noting, asked ?? (isAtTracks(next) ? tracksNow(next) : offer(next)));
  return asked ?? withLine(offer(next), knownLine(told, turn));
}

/** Whether tracks were shown last: what is told then is told so that they fit better. */
function isAtTracks({ conversation }: Turn): boolean {
  return conversation.offered.some(({ choice }) => choice.command === 'none');
}

/** What is asked for beside the facts. To tell a fact again, or another, is to change it: "i said i have a car". */
function wished(turn: Turn, told: readonly Told[], onward: Onward): Answered | null {
  const training = turn.flows.get('training');
  const { words } = restOf(turn.inbound.text, told);
  const rest = saying(turn, words);
  const hasRest = words !== '' && (isAsking(words) || sureWish(rest) !== null);
  const wish = sureWish(turn);
  const isOfWork = told.some(({ name }) => name === 'sector') && wish !== 'foreign_credential';
  if (training && isOfWork && !isAsking(words)) return openFlow(turn, training);
  const isTold = wish === 'answer_change' || (wish !== null && told.length > 1 && toldAsFact.has(wish));
  if (wish && !isTold && !(wish === 'adult_ed' && hasDiploma(told))) return understoodOnly(onward(turn));
  return hasRest
    ? (understoodOnly(onward(isAsking(turn.inbound.text) ? turn : rest)) ??
        likely(turn, rest, likeliestWish(rest)))
    : null;
}

/** Whoever has a diploma or GED does not ask for one. */
function hasDiploma(told: readonly Told[]): boolean {
  return told.some(({ name, value }) => name === 'education' && value !== 'none');
}

/** What a question beside facts may be about. */
const parts: Readonly<Partial<Record<Wish, string>>> = {
  track_find: 'training',
  eligibility_check: 'training',
  funding_help: 'funding',
};
const aboutTraining =
  /\b(?:train|class|learn|stud|course|program|pay|free|curs|clase|estudi|aprend|capacit|pag|gratis)/;

/** A question beside facts that most likely is about training, or who pays for it, is taken for that: the facts point there too. */
function likely(turn: Turn, { inbound }: Turn, wish: Wish): Answered | null {
  const flow = turn.flows.get(parts[wish] ?? '');
  return flow && isAsking(inbound.text) && aboutTraining.test(fold(inbound.text))
    ? openFlow(turn, flow)
    : null;
}

/** "I have a record" is a fact and tells of a need with a part of its own. */
function need(turn: Turn, told: readonly Told[]): Answered | null {
  const asked = plainlyAsked(turn);
  if (asked || told.length > 1) return asked;
  const named = wishIn(turn);
  if (named?.meaning === 'support:adultEducation' && hasDiploma(told)) return null;
  return named?.meaning.startsWith('support:') ? wishByPhrase(turn, named) : null;
}

/** Whoever told of hunger or no shelter tells the town to hear who is near. */
function nearby(turn: Turn, told: readonly Told[]): Answered | null {
  const { conversation, scope } = turn;
  if (conversation.danger !== 'need' || !told.some(({ name }) => name === 'town')) return null;
  const [food] = supportReplies('food', scope);
  const [housing] = supportReplies('housing', scope);
  return food && housing ? precededBy(food, inBetween(turn, housing)) : null;
}

function understoodOnly(after: Answered): Answered | null {
  return after.flags.includes('misunderstood') ? null : after;
}

function offer(turn: Turn): Answered {
  const { scope, conversation } = turn;
  const isKnown =
    conversation.finished['interests'] !== undefined || conversation.paused.includes('interests');
  const options = [
    option(scope.say('menu.option.training'), { command: 'open', value: 'training' }),
    ...(isKnown ? [] : [option(scope.say('menu.option.interests'), { command: 'open', value: 'interests' })]),
    option(scope.say('funding.title'), { command: 'open', value: 'funding' }),
    option(scope.say('menu.option.support'), { command: 'open', value: 'support' }),
    ...resumeOptions(turn),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
  return answered(turn, [reply(scope.say('told.offer'), { rule: 'told' }, { options })]);
}

function saying(turn: Turn, text: string): Turn {
  return { ...turn, inbound: { ...turn.inbound, text } };
}
