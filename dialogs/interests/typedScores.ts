import { readScores, type ScoresReading } from '../../guidance/interests/readScores.ts';
import { fold } from '../../guidance/text/fold.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { advance, openFlow } from '../engine/advance.ts';
import { withAnswer } from '../engine/memory.ts';
import { answerablePlace } from '../engine/place.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { finishedInterests } from './interestsOf.ts';
import { interestsFlow } from './interestsFlow.ts';
import { profileWords } from './profileWords.ts';
import { readTypedScores } from './scoresKind.ts';
import { storedScores } from './storedScores.ts';

/** Longer messages hold more than six scores. Characters. */
const mostSaid = 300;
/** So many names of types beside numbers are meant as scores, whole or not. */
const fewestNames = 3;
const naming = /\b(?:realis|invest|artis|social|enterp|empren|empres|conven)\w*\b/g;
const saying = /\b(?:scores?|my next move|puntajes?|puntuacion(?:es)?)\b/;
const oneAlone =
  /^(?:and |y |my |mi )*(?:realis|invest|artis|social|enterp|empren|conven)\w*(?: is| es| was)? \d{1,2}$/;
const numbersAlone = /^\d{1,2}(?:[ ,;]+\d{1,2}){4,6}$/;

/**
 * The six scores of My Next Move, typed where the interests part is not open. Their result, where no question is; in another part they
 * are taken, said back, and its question comes again. Five of them, or seven, are said to be so. `null` for any other message.
 */
export function typedScores(turn: Turn): Answered | null {
  const { conversation, inbound, flows } = turn;
  const flow = flows.get(interestsFlow.id);
  const place = answerablePlace(turn);
  if (!flow || conversation.open?.flow === flow.id || place?.flow.private) return null;
  const reading = readScores(inbound.text);
  if (reading.kind !== 'scores') return unreadable(turn, reading);
  if (place && !speaksOfScores(inbound.text)) return null;
  const value = storedScores(reading.scores);
  const next = proceed(turn, withAnswer(conversation, flow.id, 'fix-bicycle', value));
  return place ? inAnotherPart(next) : openFlow(next, flow);
}

function inAnotherPart(turn: Turn): Answered {
  const { conversation, scope } = turn;
  const finished = { ...conversation.finished, [interestsFlow.id]: scope.today };
  const next = proceed(turn, { ...conversation, finished });
  const found = finishedInterests(next.scope);
  const lead = found ? [profileWords(found, next.scope)] : [];
  const flow = answerablePlace(next)?.flow;
  const isChanging = conversation.open?.changing === true;
  return flow?.adaptive && !isChanging ? advance(next, flow, lead) : repeatOrMenu(next, lead, 'typedScores');
}

function unreadable(turn: Turn, { kind }: ScoresReading): Answered | null {
  const { text } = turn.inbound;
  const isMeant = speaksOfScores(text) || (turn.conversation.open === null && numbersAlone.test(text.trim()));
  if (kind === 'none' || !isMeant) return null;
  const read = readTypedScores(text, { key: 'interests.scores', scope: turn.scope });
  if (!read || read.ok) return null;
  return repeatOrMenu(turn, [turn.scope.say(`problem.${read.problem}`, read.values)], 'typedScores');
}

function speaksOfScores(text: string): boolean {
  const said = fold(text.slice(0, mostSaid));
  return (
    saying.test(said) ||
    oneAlone.test(said) ||
    new Set(said.match(naming)).size >= fewestNames ||
    /\br ?\d+\W+i ?\d+/i.test(text)
  );
}
