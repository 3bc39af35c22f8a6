import type { Told } from '../../guidance/told/told.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Flow, Question } from '../engine/flow.ts';
import type { Asked } from '../engine/kind.ts';
import { withAnswer } from '../engine/memory.ts';
import { answerablePlace } from '../engine/place.ts';
import { routeOf } from '../engine/route.ts';
import { option, withOptions } from '../engine/say.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { askingFlows, factsIn } from '../facts/factsIn.ts';
import { hideAnswer } from '../private/hideAnswer.ts';
import { correctionIn, type Correcting } from './correctionIn.ts';
import { factAsked } from './factAsked.ts';
import { factsTold } from './factsTold.ts';
import { goOn } from './goOn.ts';
import { headed } from './headed.ts';
import { note } from './note.ts';
import { withLine } from './withLine.ts';

/** Kinds whose answers could be meant for many a question: they correct the last one or none. */
const loose: readonly string[] = ['yesNo', 'number', 'money', 'date', 'text'];

interface Given {
  readonly flow: Flow;
  readonly question: Question;
}

/**
 * A correction, "no wait, I'm 19": of the answer just given, else of the fact or answer that it fits. Says what was changed from what
 * to what. `null` where the message is none, or fits nothing that was told.
 */
export function correction(turn: Turn): Answered | null {
  const meant = correctionIn(turn);
  if (!meant) return null;
  const told = factsTold(meant.text, turn.scope);
  return told.length > 0 ? correctedFacts(turn, told) : correctedAnswer(turn, meant);
}

/** While a private question is open only what was told before is corrected, and nothing new is taken. */
function correctedFacts(turn: Turn, told: readonly Told[]): Answered | null {
  const place = answerablePlace(turn);
  const known = factsIn(turn.scope);
  const [last] = given(turn);
  const own = told.find(({ name }) => last && factAsked(last.question) === name);
  if (last && own && !askingFlows.some((id) => id === last.flow.id) && !isFact(last.question))
    return changed(turn, last, own.value);
  const isAnswer = told.some(
    ({ name }) => place && factAsked(place.question) === name && known[name] === undefined,
  );
  const corrected = place?.flow.private ? told.filter(({ name }) => known[name] !== undefined) : told;
  const noting = isAnswer ? null : note(turn, corrected, undefined, 'told.changed');
  if (!noting) return null;
  const flows = noting.turn.conversation.noted?.changes.map(({ flow }) => flow) ?? [];
  return headed(noting, goOn(noting.turn, flows, 'correction'));
}

function isFact({ words }: Question): boolean {
  return words.startsWith('facts.');
}

/** "Sorry, i meant evenings": the last answer that can be read so. */
function correctedAnswer(turn: Turn, { text, isSure }: Correcting): Answered | null {
  const place = answerablePlace(turn);
  const read = ({ question }: Given) => {
    const reading = question.kind.read(text, askedOf(question, turn));
    return reading.ok ? reading.value : undefined;
  };
  if (!isSure && place && read(place) !== undefined) return null;
  const [last, ...earlier] = given(turn);
  const fitting = [last, ...earlier.filter(({ question }) => !loose.includes(question.kind.name))];
  for (const each of fitting) {
    const value = each && read(each);
    const isVague = !isSure && each?.question.kind.name === 'yesNo';
    if (each && value !== undefined && !isVague) return changed(turn, each, value);
  }
  return null;
}

/** What was answered in the part that is open, or in the last one that was finished; the newest first. */
function given(turn: Turn): readonly Given[] {
  const { conversation, flows, scope } = turn;
  const place = answerablePlace(turn);
  const flow = place?.flow ?? flows.get(Object.keys(conversation.finished).at(-1) ?? '');
  if (!flow) return [];
  return routeOf(flow, scope)
    .answered.filter((question) => question !== place?.question && !question.aside)
    .toReversed()
    .map((question) => ({ flow, question }));
}

/** An answer to one of a private flow cannot be taken back by a tap, which would have to keep it; its question can be asked again. */
function changed(turn: Turn, { flow, question }: Given, after: AnswerValue): Answered | null {
  const { conversation, scope } = turn;
  const before = conversation.answers[flow.id]?.[question.id] ?? null;
  if (String(before?.value) === String(after)) return null;
  const asked = askedOf(question, turn);
  const line = scope.say('told.changed', {
    facts: scope.say('told.instead', {
      fact: `${scope.say(`${question.words}.short`)}: ${question.kind.show(after, asked)}`,
      before: before === null || before.value === null ? '—' : question.kind.show(before.value, asked),
    }),
  });
  const set = withAnswer(conversation, flow.id, question.id, after);
  const changes = [{ flow: flow.id, question: question.id, before, after }];
  const id = (conversation.noted?.id ?? 0) + 1;
  const next = proceed(turn, flow.private ? set : { ...set, noted: { id, changes } });
  const on = goOn(next, [flow.id], 'correction');
  if (!flow.private) return headed({ turn: next, line }, on);
  const value = `${flow.id}.${question.id}`;
  const again = option(scope.say('engine.changeThat', { question: scope.say(`${question.words}.short`) }), {
    command: 'change',
    value,
  });
  const replies = on.replies.map((reply, at) =>
    at === on.replies.length - 1 ? withOptions(reply, [again]) : reply,
  );
  return hideAnswer(conversation, turn.guide, withLine({ ...on, replies }, line), turn.flows);
}

function askedOf({ words }: Question, { scope }: Turn): Asked {
  return { key: words, scope };
}
