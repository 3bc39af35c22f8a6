import { pellLikelihoodOfAny, type PellLikelihood } from '../../../guidance/fafsa/pellLikelihood.ts';
import type { Outcome } from '../../engine/flow.ts';
import { reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Reply } from '../../reply.ts';
import { collegeReply } from '../collegeReply.ts';
import { estimateYear, type EstimateYear } from '../estimateYear.ts';
import { knownCase } from '../knownCase.ts';
import { noEstimate } from '../noEstimate.ts';
import { noEstimateReplies } from '../noEstimateReplies.ts';
import { awardLines, rangeLines } from '../pellLines.ts';
import { degreeReplies } from './degreeReplies.ts';
import { pellCard } from './pellCard.ts';
import type { RoughAnswers } from './roughAnswers.ts';
import { roughHouseholds } from './roughHouseholds.ts';
import { someoneMayFile } from './roughQuestions.ts';

/** What Pell may come to, the limits that it turns on, and what that means at CT State. */
export function tellRough(answers: RoughAnswers, scope: Scope): Outcome {
  const why = noEstimate(scope);
  const year = estimateYear(scope);
  if (why !== null || year === null) return { replies: noEstimateReplies(why ?? 'noYear', 'rough', scope) };
  if (knownCase(scope).bachelors === true) return { replies: degreeReplies(scope) };
  const inConnecticut = knownCase(scope).inConnecticut || (answers.state ?? 'ct') === 'ct';
  return { replies: [pellReply(answers, year, scope), collegeReply('rough', inConnecticut, scope)] };
}

function pellReply(answers: RoughAnswers, year: EstimateYear, scope: Scope): Reply {
  const { awardYear, taxYear, facts, tables } = year;
  const likelihood = pellLikelihoodOfAny(roughHouseholds(answers, scope), tables.pell);
  const intro = someoneMayFile(answers, scope) ? 'estimate.rough.intro' : 'estimate.rough.nobodyFiles';
  const text = [
    scope.say(intro, { awardYear, taxYear: String(taxYear) }),
    ...standingLines(likelihood, year, scope),
    scope.say('estimate.decides'),
  ];
  const { pellMaximum, pellMinimum, pellIncomeLimits, povertyGuidelines } = facts;
  const sources = [pellMaximum, pellMinimum, pellIncomeLimits, povertyGuidelines].flatMap(
    (fact) => fact.sources,
  );
  return reply(
    text.join('\n'),
    { flow: 'rough', rule: `rough.${likelihood.answer}`, sources },
    { cards: [pellCard(answers, year, scope)] },
  );
}

function standingLines({ answer, best, worst }: PellLikelihood, year: EstimateYear, scope: Scope): string[] {
  if (answer === 'maximum')
    return awardLines('estimate.pell.maximum', year.tables.pell.amounts?.maximum ?? null, year, scope);
  if (answer === 'onlyByIndex') return [scope.say('estimate.pell.onlyByIndex')];
  if (answer === 'atLeastMinimum') return rangeLines('estimate.pell.atLeastMinimum', year, scope);
  return rangeLines(`estimate.pell.maybe.${best}.${worst}`, year, scope);
}
