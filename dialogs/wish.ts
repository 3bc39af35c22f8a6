import { commandHandlers } from './commands/commands.ts';
import { repeatOrMenu } from './commands/repeat.ts';
import { openFlow } from './engine/advance.ts';
import { begun } from './engine/begun.ts';
import type { Flow } from './engine/flow.ts';
import { otherFlow } from './engine/otherFlow.ts';
import { answerablePlace } from './engine/place.ts';
import { proceed, type Answered, type Turn } from './engine/turn.ts';
import { withFirstAnswer } from './engine/withFirstAnswer.ts';
import { topicWish } from './fafsa/topics/topicWish.ts';
import { commands } from './inbound.ts';
import { wishIn, type Recognised } from './understand.ts';

/** What the resident seems to wish for: a flow, a command, a greeting. `null` when nothing is recognised. */
export function wish(turn: Turn): Answered | null {
  const recognised = topicWish(turn, wishIn(turn));
  if (!recognised) return null;
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
  return repeatOrMenu(spoken, wishWords(spoken, meaning), `wish.${meaning}`);
}

/** The first words decide the language, as long as none was chosen; later ones never do. */
export function inTheirLanguage(turn: Turn, { language }: Recognised): Turn {
  const free = !turn.heardBefore && !turn.conversation.languageChosen;
  return free ? proceed(turn, { ...turn.conversation, language }) : turn;
}

/** A wish for the part that is open says nothing new, unless it answers the very question that is asked. */
function answerInWish(turn: Turn, flow: Flow, answer: string | undefined): Answered | null {
  const isAsked = turn.conversation.open?.question === flow.questions[0]?.id;
  return answer !== undefined && isAsked ? openFlow(withFirstAnswer(turn, flow, answer), flow) : null;
}

/** What is said to a greeting, thanks and the like; a first greeting has had its answer in the welcome. */
function wishWords(turn: Turn, meaning: string): readonly string[] {
  if (meaning !== 'hello') return [turn.scope.say(`wish.${meaning}`)];
  if (!turn.heardBefore) return [];
  return [turn.scope.say(answerablePlace(turn) ? 'engine.welcomeBack' : 'wish.hello')];
}
