import type { Wish } from '../../data/wishes.ts';
import { isAsking } from '../answers/isAsking.ts';
import { inBetween } from '../commands/inBetween.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { answerablePlace } from '../engine/place.ts';
import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { factsTold } from '../told/factsTold.ts';
import { withLine } from '../told/withLine.ts';
import { sureWish } from '../understanding/answerUnderstood.ts';
import { waysTo, type Way } from '../welcome/waysTo.ts';
import { afterWords } from '../wishes/afterWords.ts';
import { opensFlow } from '../wishes/opensFlow.ts';
import { saysOneOf } from '../wishes/saysOneOf.ts';
import { welcomes } from '../wishes/welcomes.ts';
import { wishLabel } from '../wishes/wishLabel.ts';
import { isOk, remarkIn, type FoundRemark, type Remark } from './remarkIn.ts';

/** What may help whoever makes the remark; none where the menu is enough. */
const ways: Readonly<Partial<Record<Remark, readonly Way[]>>> = {
  who: ['person'],
  there: ['person'],
  loss: ['support', 'training', 'person'],
  alone: ['person', 'support'],
  ashamed: ['person'],
  heavy: ['person', 'support'],
  cross: ['person'],
  tooOld: ['training', 'support'],
  police: ['person'],
};

/** Remarks that are questions themselves: an answer to them is the whole answer. */
const questions: readonly Remark[] = ['who', 'where', 'there', 'howAreYou', 'life', 'tooOld'];

/** What the classifier takes such remarks for; it says nothing more than they do. */
const same: ReadonlySet<Wish> = new Set<Wish>([
  'sms_help',
  'bot_help',
  'greeting',
  'thanks',
  'goodbye',
  'human_handoff',
  'complaint_handoff',
  'abuse_of_bot',
  'privacy_question',
  'repeat_question',
]);

/** A longer message is more than a remark, and no message may take long. Characters. */
const longest = 1000;

/** A message with fewer other words holds nothing but the remark. */
const fewestOther = 4;

/**
 * Answers what people say to a person: who is there, that they are ashamed, that somebody died. What else the message holds is handled
 * by `onward`, after that. A message without a remark, or one that answers the open question, is for `onward` alone.
 */
export function remarked(turn: Turn, onward: (turn: Turn) => Answered): Answered {
  const place = answerablePlace(turn);
  if (turn.inbound.text.length > longest || place?.flow.private || place?.flow.id === 'delete')
    return onward(turn);
  if (isOk(turn) && !isAnswer(turn)) return repeatOrMenu(turn, [turn.scope.say('remarks.ok')], 'remarks.ok');
  const wish = asWish(turn);
  if (wish) return wish;
  const remark = remarkIn(turn);
  if (!remark || answersOpen(turn, remark)) return onward(turn);
  const line = turn.scope.say(`remarks.${remark.id}`);
  const after = holdsMore(turn, remark) ? onward(saying(turn, remark)) : null;
  if (after && (!after.flags.includes('misunderstood') || asksMore(turn, remark)))
    return withLine(after, line);
  const found = options(turn, remark.id);
  const rule = `remarks.${remark.id}`;
  return found.length > 0 ? inBetween(turn, reply(line, { rule }), found) : repeatOrMenu(turn, [line], rule);
}

/** Thanks in words of their own, and who wants to learn the first steps on a computer rather than a trade in technology. */
function asWish(turn: Turn): Answered | null {
  const { inbound, guide } = turn;
  if (inbound.choice) return null;
  if (saysOneOf(inbound.text, 'remarks.hear.thanks', guide))
    return isAsking(inbound.text.replace(/^que (?=dios\b)/iu, '')) ? null : welcomes(turn);
  return saysOneOf(inbound.text, 'asked.hear.computer', guide) ? startsOnComputers(turn, null) : null;
}

const startsOnComputers = afterWords('asked.computer', opensFlow('support', { answer: 'adultEducation' }));

/** What is said of danger is no answer to a question asked before it. */
function answersOpen(turn: Turn, { id }: FoundRemark): boolean {
  return id !== 'police' && id !== 'better' && isAnswer(turn);
}

function isAnswer(turn: Turn): boolean {
  const place = answerablePlace(turn);
  if (!place) return false;
  if (turn.conversation.open?.suggested !== undefined) return true;
  const { kind, words } = place.question;
  return kind.read(turn.inbound.text, { key: words, scope: turn.scope }).ok;
}

function holdsMore(turn: Turn, remark: FoundRemark): boolean {
  if (remark.otherWords < fewestOther) return false;
  const wish = sureWish(turn);
  const asksFor = wish !== null && !same.has(wish);
  return asksFor || asksMore(turn, remark) || factsTold(turn.inbound.text, turn.scope).length > 0;
}

/** Where nothing but the remark seems to ask for something, what else is said goes on without it. */
function saying(turn: Turn, { rest }: FoundRemark): Turn {
  const wish = sureWish(turn);
  return wish === null || same.has(wish) ? { ...turn, inbound: { ...turn.inbound, text: rest } } : turn;
}

function asksMore({ inbound }: Turn, { id, otherWords }: FoundRemark): boolean {
  return !questions.includes(id) && otherWords >= fewestOther && isAsking(inbound.text);
}

function options({ scope }: Turn, id: Remark): readonly Option[] {
  const office = option(wishLabel('location_hours', scope), { command: 'wish', value: 'location_hours' });
  return id === 'where' ? [office] : waysTo(ways[id] ?? [], scope);
}
