import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { formYear } from '../fafsa/formYear.ts';
import { noFormReply } from '../fafsa/noForm.ts';
import { stateAidReplies } from '../fafsa/stateAidReplies.ts';
import type { Reply } from '../reply.ts';
import { estimateOptions } from './estimateOptions.ts';
import { estimateYear } from './estimateYear.ts';
import { fafsaSoFar } from './fafsaSoFar.ts';
import type { NoEstimate } from './noEstimate.ts';

/** Why there is no estimate, and what there is instead. */
export function noEstimateReplies(why: NoEstimate, from: 'rough' | 'exact', scope: Scope): Reply[] {
  const { answers } = fafsaSoFar(scope);
  switch (why) {
    case 'noFederalAid':
      return [
        reply(scope.say('estimate.noFederalAid'), { flow: from, rule: 'estimate.noFederalAid' }),
        ...stateAidReplies(answers, scope),
      ];
    case 'parentsRefuse':
      return [parentsRefuse(answers.parents === 'someoneElse' ? 'birthParents' : 'parents', from, scope)];
    case 'noYear':
      return [noYear(from, scope)];
  }
}

function parentsRefuse(question: 'parents' | 'birthParents', from: 'rough' | 'exact', scope: Scope): Reply {
  const label = scope.say('engine.changeThat', { question: scope.say(`fafsa.${question}.short`) });
  const change = option(label, { command: 'change', value: `fafsa.${question}` });
  return reply(
    [scope.say('estimate.parentsRefuse'), scope.say('fafsa.rule.refuse')].join('\n'),
    { flow: from, rule: 'estimate.parentsRefuse' },
    { options: [change, ...estimateOptions(from, scope)] },
  );
}

/** The form closed or is not known; or it is open and its tables are not published. */
function noYear(from: 'rough' | 'exact', scope: Scope): Reply {
  const form = formYear(scope);
  if (!form || form.closed || estimateYear(scope)) return noFormReply(scope);
  return reply(
    scope.say('estimate.noTables', { awardYear: form.awardYear }),
    { flow: from, rule: 'estimate.noTables', sources: form.facts.pellMaximum.sources },
    { options: estimateOptions(from, scope) },
  );
}
