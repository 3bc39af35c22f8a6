import type { Guide } from '../data/guide.ts';
import { dateIn } from '../guidance/time/dateIn.ts';
import { commandHandlers } from './commands/commands.ts';
import { repeatOrMenu } from './commands/repeat.ts';
import type { Conversation } from './conversation.ts';
import { openFlow } from './engine/advance.ts';
import { answerOpen, type Attempt } from './engine/answer.ts';
import type { Flow } from './engine/flow.ts';
import { misunderstood } from './engine/misunderstood.ts';
import { oldButton } from './engine/oldButton.ts';
import { answerablePlace } from './engine/place.ts';
import { reply } from './engine/say.ts';
import { scopeOf } from './engine/scope.ts';
import { precededBy, proceed, type Answered, type Turn } from './engine/turn.ts';
import { flows as allFlows } from './flows.ts';
import { commands, type Inbound } from './inbound.ts';
import { safety } from './safety/safety.ts';
import { commandIn, wishIn } from './understand.ts';
import { arrive, greeting } from './welcome/welcome.ts';

/** Where the residents are; every date they are told is a date there. */
const zone = 'America/New_York';

/**
 * One turn of the conversation. Pure: the same conversation, message and guide always give the same answer, so it can be run
 * again after a conflict. In order: safety, command, open question, recognised wish, menu.
 */
export function converse(
  conversation: Conversation,
  inbound: Inbound,
  guide: Guide,
  flows: ReadonlyMap<string, Flow> = allFlows,
): Answered {
  const cameBefore = conversation.heardAt !== null;
  const hinted = conversation.languageChosen ? undefined : inbound.language;
  const current = { ...conversation, language: hinted ?? conversation.language, heardAt: inbound.receivedAt };
  const today = dateIn(zone, inbound.receivedAt);
  const turn: Turn = { conversation: current, inbound, guide, flows, scope: scopeOf(guide, current, today) };
  if (inbound.kind === 'arrived') return arrive(turn, cameBefore);
  const said = removedNotice(turn, respond(turn, cameBefore));
  return cameBefore ? said : greeted(turn, said);
}

function greeted(turn: Turn, after: Answered): Answered {
  const spoken = proceed(turn, { ...turn.conversation, language: after.conversation.language });
  return precededBy(greeting(spoken), after);
}

function respond(turn: Turn, cameBefore: boolean): Answered {
  return safety(turn) ?? command(turn, cameBefore) ?? lostQuestion(turn) ?? answerOrWish(turn, cameBefore);
}

function command(turn: Turn, cameBefore: boolean): Answered | null {
  const { choice } = turn.inbound;
  if (choice?.command) return commandHandlers[choice.command](turn, choice.value ?? '');
  const recognised = choice ? null : commandIn(turn);
  if (!recognised) return null;
  const [name, value = ''] = recognised.meaning.split(':');
  const known = commands.find((each) => each === name);
  const spoken = cameBefore ? turn : proceed(turn, { ...turn.conversation, language: recognised.language });
  return known ? commandHandlers[known](spoken, value) : null;
}

/** A question that a later release took out: the answers stay, the resident is told, the flow goes on where it can. */
function lostQuestion(turn: Turn): Answered | null {
  const { open } = turn.conversation;
  if (!open || answerablePlace(turn)) return null;
  const flow = turn.flows.get(open.flow);
  const lead = [turn.scope.say('engine.changed')];
  return flow ? openFlow(turn, flow, lead) : repeatOrMenu(turn, lead, 'lostQuestion');
}

function answerOrWish(turn: Turn, cameBefore: boolean): Answered {
  const place = answerablePlace(turn);
  const attempt: Attempt | null = place ? answerOpen(turn, place.flow, place.question) : null;
  if (attempt?.read) return attempt.turn;
  if (turn.inbound.choice) return oldButton(turn);
  const wished = wish(turn, cameBefore);
  return wished ?? misunderstood(turn, attempt?.problem ?? null);
}

function wish(turn: Turn, cameBefore: boolean): Answered | null {
  const recognised = wishIn(turn);
  if (!recognised) return null;
  const { meaning, language } = recognised;
  const spoken = cameBefore ? turn : proceed(turn, { ...turn.conversation, language });
  const flow = turn.flows.get(meaning);
  if (flow) return openFlow(spoken, flow);
  const known = commands.find((each) => each === meaning);
  if (known) return commandHandlers[known](spoken, '');
  return repeatOrMenu(spoken, wishWords(spoken, meaning, cameBefore), `wish.${meaning}`);
}

/** What is said to a greeting or thanks; a first greeting has had its answer in the welcome. */
function wishWords(turn: Turn, meaning: string, cameBefore: boolean): readonly string[] {
  if (meaning !== 'hello') return [turn.scope.say(`wish.${meaning}`)];
  if (!cameBefore) return [];
  return [turn.scope.say(answerablePlace(turn) ? 'engine.welcomeBack' : 'wish.hello')];
}

function removedNotice(turn: Turn, after: Answered): Answered {
  const { removed } = turn.inbound;
  if (removed.length === 0) return after;
  const spoken = proceed(turn, { ...turn.conversation, language: after.conversation.language });
  const what = [...new Set(removed)].map((kind) => spoken.scope.say(`removed.${kind}`)).join(', ');
  return precededBy(reply(spoken.scope.say('removed.notice', { what }), { rule: 'removed' }), after);
}
