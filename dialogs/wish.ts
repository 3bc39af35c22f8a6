import { commandHandlers } from './commands/commands.ts';
import { openFlow } from './engine/advance.ts';
import { begun } from './engine/begun.ts';
import type { Flow } from './engine/flow.ts';
import { otherFlow } from './engine/otherFlow.ts';
import { proceed, type Answered, type Turn } from './engine/turn.ts';
import { withFirstAnswer } from './engine/withFirstAnswer.ts';
import { commands } from './inbound.ts';
import { leaningTo } from './language/evidence.ts';
import type { Recognised } from './understand.ts';
import { wishOfPhrase } from './understanding/wishOfPhrase.ts';
import { wishReplies } from './wishes/wishReplies.ts';

/** Does what a phrase points to: opens a flow, runs a command, answers a greeting. `null` where that says nothing new. */
export function wishByPhrase(turn: Turn, recognised: Recognised): Answered | null {
  const { meaning } = recognised;
  const spoken = inTheirLanguage(turn, recognised);
  const [id = '', answer] = meaning.split(':');
  const flow = turn.flows.get(id);
  if (flow && flow.id === turn.conversation.open?.flow) return answerInWish(spoken, flow, answer);
  if (flow)
    return otherFlow(
      answer === undefined ? spoken : withFirstAnswer(begun(spoken, flow), flow, answer),
      flow,
    );
  const known = commands.find((each) => each === meaning);
  if (known) return commandHandlers[known](spoken, '');
  const wish = wishOfPhrase(meaning);
  return wish && wishReplies[wish](spoken, recognised);
}

/** The first words decide the language, as long as none was chosen; later ones never do. Whole sentences go before a phrase in them. */
export function inTheirLanguage(turn: Turn, { language }: Recognised): Turn {
  const free = !turn.heardBefore && !turn.conversation.languageChosen;
  const heard = leaningTo(turn.conversation.heardLanguage) ?? language;
  return free ? proceed(turn, { ...turn.conversation, language: heard }) : turn;
}

/** A wish for the part that is open says nothing new, unless it answers the very question that is asked. */
function answerInWish(turn: Turn, flow: Flow, answer: string | undefined): Answered | null {
  const isAsked = turn.conversation.open?.question === flow.questions[0]?.id;
  return answer !== undefined && isAsked ? openFlow(withFirstAnswer(turn, flow, answer), flow) : null;
}
