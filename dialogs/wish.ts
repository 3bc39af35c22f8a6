import { commandHandlers } from './commands/commands.ts';
import { repeatOrMenu } from './commands/repeat.ts';
import { openFlow } from './engine/advance.ts';
import { begun } from './engine/begun.ts';
import type { Flow } from './engine/flow.ts';
import { withAnswer } from './engine/memory.ts';
import { answerablePlace } from './engine/place.ts';
import { option, withOptions } from './engine/say.ts';
import { proceed, type Answered, type Turn } from './engine/turn.ts';
import { topicWish } from './fafsa/topics/topicWish.ts';
import { commands } from './inbound.ts';
import { leaningTo } from './language/evidence.ts';
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

/** The first words decide the language, as long as none was chosen; later ones never do. Whole sentences go before a phrase in them. */
export function inTheirLanguage(turn: Turn, { language }: Recognised): Turn {
  const free = !turn.heardBefore && !turn.conversation.languageChosen;
  const heard = leaningTo(turn.conversation.heardLanguage) ?? language;
  return free ? proceed(turn, { ...turn.conversation, language: heard }) : turn;
}

/** The wish told the answer to the flow's first question, "need a ride" is a need by name, and maybe more: "reject code 36". */
function withFirstAnswer(turn: Turn, flow: Flow, answer: string): Turn {
  const [first] = flow.questions;
  if (!first) return turn;
  const told = { [first.id]: answer, ...first.implies(turn.inbound.text, answer, turn.scope) };
  return Object.entries(told).reduce(
    (so, [id, value]) => proceed(so, withAnswer(so.conversation, flow.id, id, value)),
    turn,
  );
}

/** A wish for the part that is open says nothing new, unless it answers the very question that is asked. */
function answerInWish(turn: Turn, flow: Flow, answer: string | undefined): Answered | null {
  const isAsked = turn.conversation.open?.question === flow.questions[0]?.id;
  return answer !== undefined && isAsked ? openFlow(withFirstAnswer(turn, flow, answer), flow) : null;
}

/** Opens a flow; one that was open is said to be on hold, with one tap back to it. */
function otherFlow(turn: Turn, flow: Flow): Answered {
  const left = answerablePlace(turn)?.flow;
  if (!left?.resumes) return openFlow(turn, flow);
  const title = turn.scope.say(`${left.id}.title`);
  const after = openFlow(turn, flow, [turn.scope.say('engine.paused', { flow: title })]);
  const back = option(turn.scope.say('engine.resume', { flow: title }), { command: 'open', value: left.id });
  const known = after.replies.some(({ options }) => options.some(({ label }) => label === back.label));
  const last = after.replies.at(-1);
  return known || !last
    ? after
    : { ...after, replies: [...after.replies.slice(0, -1), withOptions(last, [back])] };
}

/** What is said to a greeting, thanks and the like; a first greeting has had its answer in the welcome. */
function wishWords(turn: Turn, meaning: string): readonly string[] {
  if (meaning !== 'hello') return [turn.scope.say(`wish.${meaning}`)];
  if (!turn.heardBefore) return [];
  return [turn.scope.say(answerablePlace(turn) ? 'engine.welcomeBack' : 'wish.hello')];
}
