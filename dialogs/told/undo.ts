import { repeatOrMenu } from '../commands/repeat.ts';
import type { Conversation, NotedChange } from '../conversation.ts';
import { withAnswer, withoutAnswer } from '../engine/memory.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { goOn } from './goOn.ts';
import { isPhrase } from './isPhrase.ts';
import { withLine } from './withLine.ts';

/**
 * Puts back exactly what stood there before something was noted. `value` is the number of what was noted. An answer that was given
 * anew since is left as it is.
 */
export function undo(turn: Turn, value: string): Answered {
  const { conversation, scope } = turn;
  const { noted, ...rest } = conversation;
  if (!noted || (value !== '' && value !== String(noted.id)))
    return repeatOrMenu(turn, [scope.say('told.nothingToUndo')], 'command.undo');
  const restored = noted.changes.reduce<Conversation>(putBack, rest);
  const flows = noted.changes.map(({ flow }) => flow);
  return withLine(goOn(proceed(turn, restored), flows, 'command.undo'), scope.say('told.undone'));
}

/** "That's wrong", "eso no", right after something was noted. */
export function undoTyped(turn: Turn): Answered | null {
  const offered = turn.conversation.offered.find(({ choice }) => choice.command === 'undo');
  return offered && isPhrase(turn, 'undo') ? undo(turn, offered.choice.value ?? '') : null;
}

function putBack(so: Conversation, { flow, question, before, after }: NotedChange): Conversation {
  const now = so.answers[flow]?.[question]?.value;
  if (String(now) !== String(after)) return so;
  return before === null ? withoutAnswer(so, flow, question) : withAnswer(so, flow, question, before.value);
}
