import type { Guide } from '../data/guide.ts';
import { visibleText } from '../guidance/text/visibleText.ts';
import { connecticutZone, dateIn } from '../guidance/time/dateIn.ts';
import { commandHandlers } from './commands/commands.ts';
import { repeatOrMenu } from './commands/repeat.ts';
import { moreOnScam } from './asked/moreOnScam.ts';
import { plainlyAsked } from './asked/plainlyAsked.ts';
import { workNamed } from './asked/workNamed.ts';
import type { Conversation } from './conversation.ts';
import { endedProgramme } from './ended/endedProgramme.ts';
import { openFlow } from './engine/advance.ts';
import { answerOpen, type Attempt } from './engine/answer.ts';
import type { Flow } from './engine/flow.ts';
import { oldButton } from './engine/oldButton.ts';
import { answerablePlace } from './engine/place.ts';
import { removedAnswer } from './engine/removedAnswer.ts';
import { typedScores } from './interests/typedScores.ts';
import { besidePerson } from './person/besidePerson.ts';
import { keepAsked } from './plan/keepAsked.ts';
import { hasLostPrivate } from './private/hasLostPrivate.ts';
import { hideAnswer } from './private/hideAnswer.ts';
import { hideNumbers } from './private/hideNumbers.ts';
import { keepNeededPrivate, withoutOldPrivate } from './private/privateAnswers.ts';
import { reply } from './engine/say.ts';
import { scopeOf } from './engine/scope.ts';
import { precededBy, proceed, type Answered, type Turn } from './engine/turn.ts';
import { skipUnsure } from './facts/skipUnsure.ts';
import { typedTick } from './fafsa/ready/typedTick.ts';
import { flows as allFlows } from './flows.ts';
import { hearLanguage } from './language/hearLanguage.ts';
import { offerLanguage } from './language/offerLanguage.ts';
import { otherLanguage } from './language/otherLanguage.ts';
import { commands, type Inbound } from './inbound.ts';
import { remarked } from './remarks/remarked.ts';
import { asksIfSafe } from './safety/asksIfSafe.ts';
import { safety } from './safety/safety.ts';
import { keepsAll } from './settings/keepsAll.ts';
import { isTypedAnswer } from './typedAnswer.ts';
import { typedOffer } from './typedOffer.ts';
import { anotherAnswer } from './told/anotherAnswer.ts';
import { heard } from './told/heard.ts';
import { withLine } from './told/withLine.ts';
import { compareAsked } from './training/compareAsked.ts';
import { typedComplaint } from './training/typedComplaint.ts';
import { whyNotAsked } from './training/whyNotAsked.ts';
import { commandIn, urgentWishIn } from './understand.ts';
import { answerUnderstood } from './understanding/answerUnderstood.ts';
import { withoutGreeting } from './understanding/withoutGreeting.ts';
import { arrive, greeting } from './welcome/welcome.ts';
import { inTheirLanguage } from './wish.ts';

/**
 * One turn of the conversation. Pure: the same conversation, message and guide always give the same answer, so it can be run
 * again after a conflict. While a person of the staff answers it keeps quiet. Else in order: safety, command, open question, a question that an article answers, recognised wish, menu.
 */
export function converse(
  conversation: Conversation,
  inbound: Inbound,
  guide: Guide,
  flows: ReadonlyMap<string, Flow> = allFlows,
): Answered {
  const turn = hearLanguage(begin(conversation, inbound, guide, flows));
  const said =
    inbound.kind === 'arrived'
      ? arrive(turn)
      : greeted(
          turn,
          removedNotice(turn, besidePerson(turn) ?? hideNumbers(turn, conversation, respond(turn))),
        );
  return remembered(turn, offerLanguage(conversation, turn, said));
}

/** The turn reads what can be seen of a message; its line in the transcript stays as it was sent. */
function begin(
  conversation: Conversation,
  { text, ...said }: Inbound,
  guide: Guide,
  flows: ReadonlyMap<string, Flow>,
): Turn {
  const seen = visibleText(text);
  const inbound: Inbound = { ...said, text: said.choice ? seen : withoutGreeting(seen, guide.phrases) };
  const heardBefore = conversation.heardAt !== null;
  const hinted = conversation.languageChosen || heardBefore ? undefined : inbound.language;
  const current: Conversation = {
    ...withoutOldPrivate(conversation, flows, inbound.receivedAt),
    language: hinted ?? conversation.language,
    heardAt: inbound.kind === 'arrived' ? conversation.heardAt : inbound.receivedAt,
  };
  const scope = scopeOf(guide, current, dateIn(connecticutZone, inbound.receivedAt));
  return { conversation: current, inbound, guide, flows, scope, heardBefore };
}

/** The welcome goes before the first answer where the channel did not tell us that somebody arrived. */
function greeted(turn: Turn, after: Answered): Answered {
  if (turn.conversation.greeted) return after;
  const spoken = proceed(turn, { ...turn.conversation, language: after.conversation.language });
  return precededBy(greeting(spoken), after);
}

/** What the next message can refer to: the commands on offer, and private answers only while they are needed. */
function remembered({ flows, inbound }: Turn, after: Answered): Answered {
  const offered = after.replies.flatMap(({ options }) => options.filter(({ choice }) => choice.command));
  const kept = keepNeededPrivate(after.conversation, flows, inbound.receivedAt);
  return { ...after, conversation: { ...kept, greeted: true, offered } };
}

function respond(turn: Turn): Answered {
  const endangered = safety(turn);
  if (endangered) return endangered;
  const next = proceed(turn, { ...turn.conversation, afterDanger: false });
  const kept = keepsAll(next);
  return kept ? withLine(unlessDanger(kept), kept.scope.say('delete.kept')) : unlessDanger(next);
}

function unlessDanger(next: Turn): Answered {
  return (
    command(next) ??
    askedIfSafe(next) ??
    lostQuestion(next) ??
    inAnotherLanguage(next) ??
    remarked(next, (said) =>
      heard(
        said,
        (turn) =>
          whyNotAsked(turn) ??
          compareAsked(turn) ??
          keepAsked(turn) ??
          endedProgramme(turn) ??
          answerOrWish(turn),
      ),
    )
  );
}

/** What a private part asks is not kept of this either. */
function askedIfSafe(turn: Turn): Answered | null {
  const asked = asksIfSafe(turn);
  return asked && hideAnswer(turn.conversation, turn.guide, asked, turn.flows);
}

function command(turn: Turn): Answered | null {
  const choice = turn.inbound.choice ?? typedOffer(turn) ?? typedComplaint(turn);
  if (choice?.command) return commandHandlers[choice.command](turn, choice.value ?? '');
  const recognised = choice || isTypedAnswer(turn) ? null : (commandIn(turn) ?? urgentWishIn(turn));
  if (!recognised) return null;
  const [name, value = ''] = recognised.meaning.split(':');
  const known = commands.find((each) => each === name);
  if (known === 'none') return turnDown(inTheirLanguage(turn, recognised));
  return known ? commandHandlers[known](inTheirLanguage(turn, recognised), value) : null;
}

/** "None of these" speaks of what was shown last; said of anything else it is no command. */
function turnDown(turn: Turn): Answered | null {
  const offered = turn.conversation.offered.find(({ choice }) => choice.command === 'none');
  return offered ? commandHandlers.none(turn, offered.choice.value ?? '') : null;
}

/**
 * A question that a later release took out: the answers stay, the resident is told, the flow goes on where it can. Or one whose earlier
 * answers were private and too old: they are told, and the flow begins again.
 */
function lostQuestion(turn: Turn): Answered | null {
  const { open } = turn.conversation;
  const place = answerablePlace(turn);
  const gone = place !== null && hasLostPrivate(turn, place);
  if (!open || (place && !gone)) return null;
  const flow = turn.flows.get(open.flow);
  const lead = [turn.scope.say(gone ? 'private.gone' : 'engine.changed')];
  const after = flow ? openFlow(turn, flow, lead) : repeatOrMenu(turn, lead, 'lostQuestion');
  return hideAnswer(turn.conversation, turn.guide, after, turn.flows);
}

function answerOrWish(turn: Turn): Answered {
  return hideAnswer(turn.conversation, turn.guide, understoodOrNot(turn), turn.flows);
}

function inAnotherLanguage(turn: Turn): Answered | null {
  const said = otherLanguage(turn);
  return said && hideAnswer(turn.conversation, turn.guide, said, turn.flows);
}

function understoodOrNot(turn: Turn): Answered {
  const place = answerablePlace(turn);
  const attempt: Attempt | null = place ? answerOpen(turn, place.flow, place.question) : null;
  if (attempt?.read) return attempt.turn;
  if (turn.inbound.choice) return oldButton(turn);
  const problem = attempt?.problem ?? null;
  return (
    removedAnswer(turn) ??
    skipUnsure(turn) ??
    typedTick(turn) ??
    typedScores(turn) ??
    moreOnScam(turn) ??
    plainlyAsked(turn) ??
    workNamed(turn) ??
    anotherAnswer(turn) ??
    answerUnderstood(turn, problem)
  );
}

function removedNotice(turn: Turn, after: Answered): Answered {
  const { removed } = turn.inbound;
  if (removed.length === 0) return after;
  const spoken = proceed(turn, { ...turn.conversation, language: after.conversation.language });
  const what = [...new Set(removed)].map((kind) => spoken.scope.say(`removed.${kind}`)).join(', ');
  return precededBy(reply(spoken.scope.say('removed.notice', { what }), { rule: 'removed' }), after);
}
