import { flow } from '../../engine/flow.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { option, withOptions } from '../../engine/say.ts';
import { adviceOptions } from '../advice/adviceOptions.ts';
import { adviceReply } from '../advice/adviceReply.ts';

/** What can have happened; each has its advice under the same id. */
const happenings = ['pay', 'message', 'paid', 'gave', 'real'] as const;

/** Whether something about the FAFSA is a scam, and what to do. What matters most stands before the question. */
export const scamFlow = flow('scam', { anew: true })
  .ask('what', choice(happenings))
  .outcome(({ what = 'real' }, scope) => {
    const another = option(scope.say('scam.another'), { command: 'change', value: 'scam.what' });
    return { replies: [withOptions(adviceReply('scam', what, scope), adviceOptions(another, scope))] };
  });
