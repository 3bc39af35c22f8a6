import type { CatalogueTrack } from '../../data/schema/track.ts';
import { loosableWishes, type LoosableWish } from '../../guidance/matching/loosen.ts';
import type { CriterionName } from '../../guidance/matching/criteria/criteria.ts';
import { obstaclesOf } from '../../guidance/matching/judgedBy.ts';
import { outrankedBy } from '../../guidance/matching/outrankedBy.ts';
import type { Obstacle } from '../../guidance/matching/reason.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import type { Option } from '../reply.ts';
import { keepOption } from '../tracks/keepOption.ts';
import { trackName } from '../tracks/trackNames.ts';
import { changeOptions } from './changeOptions.ts';
import { hasShownTracks } from './hasShownTracks.ts';
import { obstacleWords } from './obstacleWords.ts';
import { recommendTracks } from './recommendTracks.ts';
import { seekersIn } from './seekersIn.ts';
import { tracksOption } from './tracksOption.ts';

/** The answer to think about again when this is what rules a track out. */
const wishBehind: Readonly<Partial<Record<Obstacle['code'], LoosableWish>>> = {
  otherSector: 'sector',
  otherLiking: 'sector',
  tooFar: 'reach',
  otherTimes: 'times',
  notOnline: 'times',
  tooLong: 'weeks',
  fullDays: 'pace',
  noWage: 'pay',
  costsTooMuch: 'canPay',
  nobodyPays: 'canPay',
};

/** Why a track (its id) was not shown: what rules it out, or in what others came first. The question that is open stays open. */
export function whyNot(turn: Turn, id: string): Answered {
  const { scope, conversation } = turn;
  const track = scope.guide.catalogue.tracks.get(id);
  if (!track) return repeatOrMenu(turn, [scope.say('training.whyNot.unknown')], 'whyNot.unknown');
  const seeker = seekersIn(scope)(factsIn(scope));
  const obstacles = obstaclesOf(track, seeker, scope.today);
  const lines = obstacles.length > 0 ? obstacleLines(track, obstacles, scope) : rankLines(track, scope);
  if (conversation.open) return repeatOrMenu(turn, lines, 'whyNot');
  const said = reply(
    lines.join('\n'),
    { flow: 'training', rule: `whyNot.${obstacles[0]?.code ?? 'possible'}`, sources: track.sources },
    { options: onward(track, obstacles, scope) },
  );
  return answered(turn, [said]);
}

function obstacleLines(track: CatalogueTrack, obstacles: readonly Obstacle[], scope: Scope): string[] {
  const ended = obstacles.find(({ code }) => code === 'ended');
  if (ended)
    return [
      scope.say('training.whyNot.ended', endedValues(track, scope)),
      track.ended?.instead[scope.language] ?? '',
    ];
  const begun = hasShownTracks(scope.conversation) ? 'because' : 'notYet';
  return [
    scope.say(`training.whyNot.${begun}`, { name: trackName(track, scope.language) }),
    ...obstacles.map((obstacle) => obstacleWords(obstacle, scope)),
  ];
}

function endedValues(track: CatalogueTrack, scope: Scope): { name: string; when: string } {
  const { ended } = track;
  const { language, today } = scope;
  const on = ended?.on ?? today;
  return {
    name: trackName(track, language),
    when: ended?.to === 'year' ? on.slice(0, 4) : showDate(on, language),
  };
}

/** It is possible: then nothing was shown yet, or it is one of the three, or others came first. */
function rankLines(track: CatalogueTrack, scope: Scope): string[] {
  const name = trackName(track, scope.language);
  if (!hasShownTracks(scope.conversation))
    return [scope.say('training.whyNot.notYet', { name }), scope.say('training.whyNot.mayFit')];
  const picks = recommendTracks(scope).picks.map((pick) => pick.track);
  if (picks.some(({ id }) => id === track.id)) return [scope.say('training.whyNot.shown', { name })];
  const seeker = seekersIn(scope)(factsIn(scope));
  const better = mostOften(picks.flatMap((pick) => outrankedBy(track, pick, seeker, scope.today)));
  return [
    scope.say('training.whyNot.possible', { name }),
    scope.say(better === undefined ? 'training.whyNot.alike' : `training.whyNot.better.${better}`),
  ];
}

/** What most of the tracks shown do better in; among equals the first to be found. */
function mostOften(criteria: readonly CriterionName[]): CriterionName | undefined {
  const times = (name: CriterionName) => criteria.filter((each) => each === name).length;
  return criteria.toSorted((one, other) => times(other) - times(one))[0];
}

function onward(track: CatalogueTrack, obstacles: readonly Obstacle[], scope: Scope): Option[] {
  const wishes = obstacles.flatMap(({ code }) => wishBehind[code] ?? []);
  const behind = loosableWishes.filter((wish) => wishes.includes(wish));
  const hasEnded = obstacles.some(({ code }) => code === 'ended');
  return [
    ...(hasEnded ? [] : [...changeOptions(behind, scope), keepOption(track, scope)]),
    tracksOption(scope),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
