import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { LoosableWish } from '../../guidance/matching/loosen.ts';
import type { Recommendation } from '../../guidance/matching/recommend.ts';
import type { Outcome } from '../engine/flow.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { listed } from '../interests/listed.ts';
import type { Option, Reply } from '../reply.ts';
import { endedCards } from '../tracks/endedCards.ts';
import { trackCard } from '../tracks/trackCard.ts';
import { recommendTracks } from './recommendTracks.ts';
import type { TrainingAnswers } from './trainingAnswers.ts';

type Recommended = Recommendation<CatalogueTrack>;

/** The question that each wish comes from. */
const questionOf: Readonly<Record<LoosableWish, string>> = {
  sector: 'sector',
  schedules: 'when',
  reach: 'reach',
};

/** Three tracks, or fewer and which answer to think again about; then what to do next. */
export function tellTracks(answers: TrainingAnswers, scope: Scope): Outcome {
  const found = recommendTracks(answers, scope);
  return { replies: [foundReply(found, answers, scope), nextReply(found, answers, scope)] };
}

function foundReply(found: Recommended, { sector, town }: TrainingAnswers, scope: Scope): Reply {
  const { picks, shortage } = found;
  const cards = picks.map((match) => trackCard(match, town, scope));
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

function nextReply({ picks, shortage }: Recommended, answers: TrainingAnswers, scope: Scope): Reply {
  const questions = (shortage?.loosen ?? []).map((wish) => questionOf[wish]);
  const names = questions.map((id) => scope.say(`training.${id}.short`));
  const wishes = listed(names, scope.language);
  const needsFafsa = picks.some(({ track }) =>
    track.funds.some((id) => scope.guide.catalogue.funds.get(id)?.needsFafsa),
  );
  const lines = [
    ...wageLine(picks, answers, scope),
    ...(questions.length > 0 ? [scope.say('training.outcome.loosen', { wishes })] : []),
    ...(shortage ? [scope.say('training.outcome.ask')] : []),
    ...(picks.length > 0 ? [scope.say('training.outcome.next')] : []),
    ...(needsFafsa ? [scope.say('training.outcome.fafsa')] : []),
  ];
  const options = [...changeOptions(questions, scope), ...nextOptions(scope)];
  return reply(lines.join('\n'), { flow: 'training', rule: 'next' }, { options });
}

/** How many pay a wage, for those who need one and did not get only such. */
function wageLine(picks: Recommended['picks'], { pay }: TrainingAnswers, scope: Scope): string[] {
  const paying = picks.filter(({ track }) => track.earns).length;
  if (pay !== 'earn' || paying === picks.length) return [];
  return [scope.say('training.outcome.wage', { paying })];
}

function changeOptions(questions: readonly string[], scope: Scope): Option[] {
  return questions.map((id) => {
    const label = scope.say('engine.changeThat', { question: scope.say(`training.${id}.short`) });
    return option(label, { command: 'change', value: `training.${id}` });
  });
}

function nextOptions(scope: Scope): Option[] {
  return [
    option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' }),
    option(scope.say('training.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
