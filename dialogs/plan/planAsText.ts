import type { CatalogueTrack } from '../../data/schema/track.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { askWords } from '../tracks/askWords.ts';
import { nextStepWords } from '../tracks/nextStepWords.ts';
import { statusWords } from '../tracks/statusWords.ts';
import { trackLinks } from '../tracks/trackLinks.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';
import { whereWords } from '../tracks/whereWords.ts';
import { planOf } from './plan.ts';
import { planTracks } from './planTracks.ts';

/** The plan as plain text to copy and send to somebody: for each track what, where, the next step and whom to ask. */
export function planAsText(turn: Turn): Answered {
  const { scope, conversation } = turn;
  const { tracks } = planTracks(scope);
  if (tracks.length === 0) return answered(turn, planOf(turn));
  const lines = [scope.say('plan.asText.head'), ...tracks.map((track) => trackText(track, scope))];
  const onward = conversation.open
    ? option(scope.say('safety.goOn'), { command: 'repeat' })
    : option(scope.say('engine.menu'), { command: 'menu' });
  const sources = tracks.flatMap((track) => track.sources);
  return answered(turn, [
    reply(scope.say('plan.asText.how'), { rule: 'plan.asText' }),
    reply(lines.join('\n'), { rule: 'plan.asText', sources }, { options: [onward] }),
  ]);
}

function trackText(track: CatalogueTrack, scope: Scope): string {
  const { language } = scope;
  const parts = [
    `${trackName(track, language)}, ${providerName(track, language)}`,
    whereWords(track, factsIn(scope).town, scope),
    statusWords(track, scope),
    nextStepWords(track, scope),
    askWords(track, scope),
  ];
  const said = parts.filter((part) => part !== '').map((part) => `${part.replace(/\.$/, '')}.`);
  return `- ${[...said, trackLinks(track, scope)[0]?.url ?? ''].join(' ').trim()}`;
}
