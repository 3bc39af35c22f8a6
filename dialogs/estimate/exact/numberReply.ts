import { reply } from '../../engine/say.ts';
import type { Reply, Source } from '../../reply.ts';
import type { EstimateYear } from '../estimateYear.ts';
import { amountsNote, awardLines } from '../pellLines.ts';
import type { ExactView } from './exactView.ts';
import { notesCard } from './notesCard.ts';
import { worksheetCard } from './worksheetCard.ts';

/** The number, what it means, and the Pell Grant that it gives. */
export function numberReply(view: ExactView): Reply {
  const { year, estimate, scope } = view;
  const { awardYear } = year;
  const number = scope.say('estimate.number', { number: estimate.studentAidIndex });
  const text = [
    scope.say('estimate.exact.intro', { awardYear, number }),
    scope.say(`estimate.index.${heightOf(view)}`),
    ...pellLines(view),
    scope.say('estimate.decides'),
  ];
  return reply(
    text.join('\n'),
    { flow: 'exact', rule: `exact.${estimate.pell.kind}`, sources: sourcesOf(year) },
    { cards: [worksheetCard(view), notesCard(view)] },
  );
}

function heightOf({ estimate }: ExactView): 'low' | 'middle' | 'high' {
  if (estimate.studentAidIndex <= 0) return 'low';
  return estimate.pell.kind === 'none' ? 'high' : 'middle';
}

/** The same words as in the rough look wherever the outcome is the same. */
function pellLines({ estimate, year, scope }: ExactView): string[] {
  const { pell } = estimate;
  const maximum = year.tables.pell.amounts?.maximum;
  switch (pell.kind) {
    case 'award': {
      const isHighest = ['maximum', 'lineOfDuty'].includes(pell.basis) || pell.amount === maximum;
      const key = isHighest ? 'estimate.pell.maximum' : `estimate.pell.${pell.basis}`;
      return awardLines(key, pell.amount, year, scope);
    }
    case 'none':
      return [
        scope.say(
          pell.because === 'bachelorsDegree' ? 'estimate.pell.bachelors' : 'estimate.pell.indexTooHigh',
        ),
      ];
    case 'collegeDecides':
      return [scope.say('estimate.pell.collegeDecides')];
    case 'notKnown':
      return [scope.say('estimate.pell.notKnown'), amountsNote(year, scope)];
  }
}

function sourcesOf({ facts }: EstimateYear): Source[] {
  const tables = [
    ...Object.values(facts.studentAidIndex),
    facts.povertyGuidelines,
    facts.pellIncomeLimits,
    facts.pellMaximum,
    facts.pellMinimum,
  ];
  const all = tables.flatMap(({ sources }) => sources);
  return all.filter((source, place) => all.findIndex(({ label }) => label === source.label) === place);
}
