import type { CatalogueTrack } from '../../data/schema/track.ts';
import { obstaclesOf } from '../../guidance/matching/judgedBy.ts';
import { inBetween } from '../commands/inBetween.ts';
import { endedProgramme } from '../ended/endedProgramme.ts';
import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { matchOf } from '../tracks/matchOf.ts';
import { trackCard } from '../tracks/trackCard.ts';
import { obstacleWords } from '../training/obstacleWords.ts';
import { seekersIn } from '../training/seekersIn.ts';
import type { Recognised } from '../understand.ts';
import { waysTo } from '../welcome/waysTo.ts';
import { whichTrack } from './aboutTrack.ts';
import { articleOr } from './articleOr.ts';
import { fundsNamed } from './fundsNamed.ts';
import { opensFlow } from './opensFlow.ts';
import { tellsFunds } from './tellsFunds.ts';
import { tracksNamed } from './tracksNamed.ts';
import { typedText } from './typedText.ts';

const topics = ['basics', 'connecticut', 'training', 'aid'] as const;

/** Whether somebody may get into the track, or get the fund, that they name: what it asks and what their answers say. Never yes or no. */
export function checksEntry(turn: Turn, named: Recognised | null): Answered {
  const ended = endedProgramme(turn);
  if (ended) return ended;
  const { guide } = turn;
  const text = typedText(turn);
  const funds = fundsNamed(text, guide);
  if (funds.length > 0) return tellsFunds(turn, funds);
  const running = guide.catalogue.trackList.filter((track) => !track.ended);
  const [only, ...others] = tracksNamed(text, running);
  if (!only) return articleOr(topics, opensFlow('funding'))(turn, named);
  return others.length > 0 ? whichTrack(turn, [only, ...others]) : entryOf(turn, only);
}

function entryOf(turn: Turn, track: CatalogueTrack): Answered {
  const { scope } = turn;
  const lines = [scope.say('wishes.eligibility_check.text'), against(track, scope)];
  const because = { flow: 'training', rule: 'wishes.eligibility_check', sources: track.sources };
  const cards = [trackCard(matchOf(track, scope), scope)];
  return inBetween(turn, reply(lines.join('\n'), because, { cards }), waysTo(['training', 'person'], scope));
}

function against(track: CatalogueTrack, scope: Scope): string {
  const obstacles = obstaclesOf(track, seekersIn(scope)(factsIn(scope)), scope.today);
  const reasons = obstacles.map((obstacle) => obstacleWords(obstacle, scope)).join(' ');
  return reasons === ''
    ? scope.say('wishes.eligibility_check.open')
    : scope.say('wishes.eligibility_check.against', { reasons });
}
