import { fold } from '../../guidance/text/fold.ts';
import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { oldButton } from '../engine/oldButton.ts';
import { answerablePlace } from '../engine/place.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { factsTold } from '../told/factsTold.ts';
import { isTypedAnswer } from '../typedAnswer.ts';
import { wholeWishIn } from '../understand.ts';
import { wishOptions } from '../understanding/wishOptions.ts';
import { mayBeDanger } from './mayBeDanger.ts';
import { sayDanger } from './sayDanger.ts';

/** What can be told with one tap; a threat is put into nobody's mouth. */
export const tellable = ['crisis_self_harm', 'abuse_disclosure', 'medical_emergency'] as const;

/** What says yes without the word. */
const well = new Set([
  'safe',
  'i am safe',
  'im safe',
  'im ok',
  'i am ok',
  'im fine',
  'i am fine',
  'all good',
  'estoy bien',
  'estoy a salvo',
  'a salvo',
  'todo bien',
]);

/** A longer message says something else besides its yes or no. Words. */
const mostWords = 4;
/** And one that answers an open question says more than its answer. Words. */
const mostWordsOfAnswer = 8;

/**
 * Asks whether somebody is safe whose message may tell of danger, and reads a typed yes or no to it; `null` for any other message, and
 * right after the question, so that nobody is asked twice in a row. Nothing is noted before they answer; an open question stays open.
 */
export function asksIfSafe(turn: Turn): Answered | null {
  if (turn.inbound.choice || isTypedAnswer(turn)) return null;
  if (wasAsked(turn)) return byWord(turn);
  if (wholeWishIn(turn) !== null || !mayBeDanger(turn.inbound.text, turn.guide)) return null;
  if (isShortAnswer(turn)) return null;
  const { scope } = turn;
  const options = [
    ...wishOptions(tellable, scope),
    option(scope.say('safe.option.need'), { command: 'safe', value: 'need' }),
    option(scope.say('safe.option.safe'), { command: 'safe', value: 'yes' }),
  ];
  return answered(turn, [reply(scope.say('safe.ask'), { rule: 'safety.ask' }, { options })]);
}

/** What is said to an answer: `yes`, `no` or `need`. */
export function safe(turn: Turn, value: string): Answered {
  if (value === 'need') return sayDanger(turn, 'need');
  if (value === 'no') return sayDanger(turn, 'crisis');
  return value === 'yes' ? repeatOrMenu(turn, [turn.scope.say('safe.good')], 'safety.safe') : oldButton(turn);
}

/** "No she doesn't" to a question whether she files taxes and "I don't drive" are like much that people in danger write, and answers. */
function isShortAnswer(turn: Turn): boolean {
  const place = answerablePlace(turn);
  const { text } = turn.inbound;
  if (fold(text).split(' ').length > mostWordsOfAnswer) return false;
  if (factsTold(text, turn.scope).length > 0) return true;
  if (!place || place.question.kind.name === 'text') return false;
  return place.question.kind.read(text, { key: place.question.words, scope: turn.scope }).ok;
}

function wasAsked({ conversation }: Turn): boolean {
  return conversation.offered.some(({ choice }) => choice.command === 'safe');
}

function byWord(turn: Turn): Answered | null {
  const { inbound, conversation } = turn;
  const words = fold(inbound.text);
  if (well.has(words)) return safe(turn, 'yes');
  if (words.split(' ').length > mostWords) return null;
  const said = parseYesNo(inbound.text, conversation.language);
  return said && safe(turn, said === 'yes' ? 'yes' : 'no');
}
