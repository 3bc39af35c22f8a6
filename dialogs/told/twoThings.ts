import { plainText } from '../../guidance/text/plainText.ts';
import { isAsking } from '../answers/isAsking.ts';
import { commandHandlers } from '../commands/commands.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { answerablePlace } from '../engine/place.ts';
import { withOptions } from '../engine/say.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { commandIn } from '../understand.ts';
import { answerIfSure } from '../understanding/answerUnderstood.ts';
import { factsTold } from './factsTold.ts';
import { isPhrase } from './isPhrase.ts';
import { undoOption } from './headed.ts';
import { withFacts } from './withFacts.ts';
import { withLine } from './withLine.ts';

const between = /[.!?;,\n]+|(?<![\p{L}])(?:and|also|plus|but|y|tambien|ademas|pero)(?![\p{L}])/u;
const edges = /^(?:[\s.,!?;:]|(?:and|also|plus|but|y|tambien|ademas|pero)(?![\p{L}]))+|\s+$/gu;
/** Longer messages are stories. Characters. */
const longest = 200;

/**
 * An answer and a question in one message, "im 24 and how long is the quiz": the answer is taken, the question answered, and the next
 * question asked. `null` where the message does not part into the two for sure.
 */
export function twoThings(turn: Turn, onward: (turn: Turn) => Answered): Answered | null {
  const place = answerablePlace(turn);
  const text = plainText(turn.inbound.text);
  if (!place || text.length > longest || place.question.kind.name === 'text') return null;
  for (const [one, other] of partings(text)) {
    for (const [said, asked] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!isAsking(asked) || isAsking(said)) continue;
      const reads = place.question.kind.read(said, { key: place.question.words, scope: turn.scope }).ok;
      const after =
        reads || factsTold(said, turn.scope).length > 0 ? withFacts(saying(turn, said), onward) : null;
      const both = after && taken(turn, after) ? answeredToo(turn, after, asked) : null;
      if (both) return both;
    }
  }
  return null;
}

/** The two halves at every place where a message can part, without the words that join them. */
function partings(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(new RegExp(between, 'gu'))].flatMap(({ index }) => {
    const halves = [text.slice(0, index), text.slice(index)].map((half) => half.replace(edges, ''));
    const [one = '', other = ''] = halves;
    return one === '' || other === '' ? [] : [[one, other] as const];
  });
}

/** Whether the answer half was understood and nothing else was opened by it. */
function taken({ conversation }: Turn, after: Answered): boolean {
  const isSame = after.conversation.open === null || after.conversation.open.flow === conversation.open?.flow;
  return (
    isSame && !after.flags.includes('misunderstood') && after.conversation.answers !== conversation.answers
  );
}

function answeredToo(turn: Turn, after: Answered, asked: string): Answered | null {
  const next = saying(proceed(turn, after.conversation), asked);
  const reply = answerTo(next);
  if (!reply) return null;
  const lead = leadOf(next, after);
  const hasUndo = after.replies.at(-1)?.options.some(({ choice }) => choice.command === 'undo');
  const last = reply.replies.at(-1);
  const replies =
    hasUndo && last ? [...reply.replies.slice(0, -1), withOptions(last, [undoOption(next)])] : reply.replies;
  if (after.conversation.open === null) return { ...reply, replies: [...after.replies, ...replies] };
  return lead === '' ? { ...reply, replies } : withLine({ ...reply, replies }, lead);
}

/** What answers a question asked beside an answer: how much is left, why it is asked, an article, or a part of its own. */
function answerTo(turn: Turn): Answered | null {
  const command = isPhrase(turn, 'progress') ? 'progress' : commandIn(turn)?.meaning;
  if (command === 'progress' || command === 'why' || command === 'help')
    return commandHandlers[command](turn, '');
  return answerIfSure(turn);
}

/** What was said before the next question: what was understood and noted. */
function leadOf(turn: Turn, after: Answered): string {
  if (after.conversation.open === null) return '';
  const question = repeatOrMenu(turn, [], 'told').replies[0]?.text ?? '';
  const text = after.replies.at(-1)?.text ?? '';
  return text.endsWith(question) ? text.slice(0, -question.length).trim() : '';
}

function saying(turn: Turn, text: string): Turn {
  return { ...turn, inbound: { ...turn.inbound, text } };
}
