import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { LoosableWish } from '../../guidance/matching/loosen.ts';
import type { Recommendation } from '../../guidance/matching/recommend.ts';
import type { Outcome } from '../engine/flow.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { listed } from '../interests/listed.ts';
import type { Option, Reply } from '../reply.ts';
import { endedCards } from '../tracks/endedCards.ts';
import { needsForm } from '../tracks/nextStepWords.ts';
import { trackCard } from '../tracks/trackCard.ts';
import { changeOptions } from './changeOptions.ts';
import { recommendTracks } from './recommendTracks.ts';
import { trackToAskFor } from './trackToAskFor.ts';
import { wishName } from './wishName.ts';

type Recommended = Recommendation<CatalogueTrack>;

/** Three tracks, or fewer and which answer to think again about; then what to do next. */
export function tellTracks(_answers: unknown, scope: Scope): Outcome {
  const found = recommendTracks(scope);
  return { replies: [foundReply(found, scope), nextReply(found, scope)] };
}

function foundReply(found: Recommended, scope: Scope): Reply {
  const { picks, shortage } = found;
  const { sector } = factsIn(scope);
  const cards = picks.map((match) => trackCard(match, scope));
  const ended = shortage?.why === 'noneFits' && sector ? endedCards(sector, scope) : [];
  return reply(
    intro(found, scope),
    {
      flow: 'training',
      rule: shortage?.why ?? 'three',
      sources: picks.flatMap(({ track }) => track.sources),
    },
    { cards: [...ended, ...cards] },
  );
}

function intro({ picks, shortage }: Recommended, scope: Scope): string {
  const fitting = picks.filter(({ fits }) => fits).length;
  const others = picks.length - fitting;
  if (picks.length === 0) return scope.say('training.outcome.none');
  if (!shortage) return scope.say('training.outcome.three');
  return fitting === 0
    ? scope.say('training.outcome.fillersOnly', { others })
    : scope.say('training.outcome.few', { fitting, others });
}

function nextReply({ picks, shortage }: Recommended, scope: Scope): Reply {
  const loosen = shortage ? wishesToName(shortage.loosen, scope) : [];
  const wishes = listed(
    loosen.map((wish) => wishName(wish, scope)),
    scope.language,
  );
  const isFafsaOpen = factsIn(scope).citizen !== 'other';
  const needsFafsa = isFafsaOpen && picks.some(({ track }) => needsForm(track, scope));
  const lines = [
    ...(loosen.length > 0 ? [scope.say('training.outcome.loosen', { wishes })] : []),
    ...(shortage ? [scope.say('training.outcome.ask')] : []),
    ...(picks.length > 0 ? [scope.say('training.outcome.next'), ...othersLine(picks, scope)] : []),
    ...(needsFafsa ? [scope.say('training.outcome.fafsa')] : []),
    ...(isFafsaOpen ? [] : [scope.say('training.outcome.noFafsa')]),
    ...(picks.length > 0 ? [...languageLine(scope), scope.say('training.outcome.support')] : []),
  ];
  const options = [...changeOptions(loosen, scope), ...nextOptions(picks, needsFafsa, scope)];
  return reply(lines.join('\n'), { flow: 'training', rule: 'next' }, { options });
}

/** That others can be asked for, with one of the same kind as an example. */
function othersLine(picks: Recommended['picks'], scope: Scope): string[] {
  const shown = picks.map(({ track }) => track);
  const name = trackToAskFor(shown, scope);
  return name === null ? [] : [scope.say('training.outcome.whyNot', { name })];
}

/** Whoever reads another language is told what most classes are in, unless they said what they can follow. */
function languageLine(scope: Scope): string[] {
  const isTold = factsIn(scope).learnsIn !== undefined;
  return isTold || scope.language === 'en' ? [] : [scope.say('training.outcome.inEnglish')];
}

/** Whose interests leave too little can name a kind of work instead. */
function wishesToName(loosen: readonly LoosableWish[], scope: Scope): readonly LoosableWish[] {
  return loosen.length === 0 && factsIn(scope).sector === undefined ? ['sector'] : loosen;
}

/** Few, so that they leave room for the tracks on a small phone; the rest is in the menu. */
function nextOptions(picks: Recommended['picks'], needsFafsa: boolean, scope: Scope): Option[] {
  const shown = picks.length;
  const value = picks.map(({ track }) => track.id).join(',');
  const payers = option(scope.say('training.outcome.payers'), { command: 'open', value: 'funding' });
  const fafsa = option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' });
  return [
    ...(shown > 0 ? [payers] : []),
    ...(needsFafsa ? [fafsa] : []),
    ...(shown > 1 ? [option(scope.say('training.outcome.compare'), { command: 'compare' })] : []),
    ...(shown > 0 ? [option(scope.say('training.outcome.noneOfThese'), { command: 'none', value })] : []),
    option(scope.say('training.outcome.change'), { command: 'change' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
