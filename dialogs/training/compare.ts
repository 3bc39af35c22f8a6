import type { CatalogueTrack } from '../../data/schema/track.ts';
import { matchTracks } from '../../guidance/matching/matchTracks.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { card, option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { planTracks } from '../plan/planTracks.ts';
import type { Card, Option } from '../reply.ts';
import { costWords } from '../tracks/costWords.ts';
import { leadsToWords } from '../tracks/leadsToWords.ts';
import { payerWords } from '../tracks/payerWords.ts';
import { reasonWords } from '../tracks/reasonWords.ts';
import { statusWords } from '../tracks/statusWords.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';
import { whereWords } from '../tracks/whereWords.ts';
import { goOnOptions } from './goOnOptions.ts';
import { hasShownTracks } from './hasShownTracks.ts';
import { recommendTracks } from './recommendTracks.ts';
import { seekersIn } from './seekersIn.ts';
import { tracksOption } from './tracksOption.ts';

/** Two tracks side by side. `value` is their ids parted by a comma; without it, which two is asked where there are more. */
export function compare(turn: Turn, value: string): Answered {
  const { scope } = turn;
  const { tracks } = scope.guide.catalogue;
  const named = [...new Set(value.split(','))].flatMap((id) => tracks.get(id) ?? []);
  const found = named.length === 2 ? named : toCompare(scope);
  const [one, other] = found;
  if (!one || !other) return repeatOrMenu(turn, [scope.say('training.compare.few')], 'compare.few');
  return found.length > 2 ? askWhich(turn, found) : sideBySide(turn, one, other);
}

/** The tracks shown last, in their order, or else those that were kept. */
export function toCompare(scope: Scope): readonly CatalogueTrack[] {
  const { picks } = recommendTracks(scope);
  return hasShownTracks(scope.conversation) && picks.length > 1
    ? picks.map(({ track }) => track)
    : planTracks(scope).tracks.slice(0, 3);
}

function askWhich(turn: Turn, tracks: readonly CatalogueTrack[]): Answered {
  const pairs = tracks.flatMap((one, place) => tracks.slice(place + 1).map((other) => [one, other] as const));
  const name = (track: CatalogueTrack) => trackName(track, turn.scope.language);
  const options = pairs.map(([one, other]) =>
    option(`${name(one)} + ${name(other)}`, { command: 'compare', value: `${one.id},${other.id}` }),
  );
  return answered(turn, [
    reply(
      turn.scope.say('training.compare.which'),
      { rule: 'compare.which' },
      { options: [...options, ...goOnOptions(turn)] },
    ),
  ]);
}

function sideBySide(turn: Turn, one: CatalogueTrack, other: CatalogueTrack): Answered {
  const { scope } = turn;
  const said = reply(
    scope.say('training.compare.text'),
    { flow: 'training', rule: 'compare', sources: [...one.sources, ...other.sources] },
    { cards: [comparison(one, other, scope)], options: [...onward(one, other, scope), ...goOnOptions(turn)] },
  );
  return answered(turn, [said]);
}

function comparison(one: CatalogueTrack, other: CatalogueTrack, scope: Scope): Card {
  const left = factsOfOne(one, scope);
  const right = factsOfOne(other, scope);
  const rows = Object.keys(left).map((name) => ({
    name: scope.say(`track.fact.${name}`),
    values: [left[name] ?? '', right[name] ?? ''] as const,
  }));
  return card(scope.say('training.compare.title'), {
    table: {
      heads: [trackName(one, scope.language), trackName(other, scope.language)],
      rows: rows.filter(({ values }) => values.some((each) => each !== '')),
    },
  });
}

function factsOfOne(track: CatalogueTrack, scope: Scope): Readonly<Record<string, string>> {
  const { language } = scope;
  const facts = factsIn(scope);
  const [match] = matchTracks([track], seekersIn(scope)(facts), scope.today);
  const { mind } = reasonWords(match?.reasons ?? [], scope);
  return {
    provider: providerName(track, language),
    credential: track.credential[language],
    length: track.length[language],
    cost: costWords(track, scope),
    funds: payerWords(track, scope),
    leadsTo: leadsToWords(track, scope),
    where: whereWords(track, facts.town, scope),
    mind,
    status: statusWords(track, scope),
  };
}

function onward(one: CatalogueTrack, other: CatalogueTrack, scope: Scope): Option[] {
  const keep = (track: CatalogueTrack) =>
    option(scope.say('training.compare.keep', { name: trackName(track, scope.language) }), {
      command: 'keep',
      value: `track:${track.id}`,
    });
  return [
    keep(one),
    keep(other),
    tracksOption(scope),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
