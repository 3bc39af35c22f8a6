import { flow } from '../../engine/flow.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { option, withOptions } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Reply } from '../../reply.ts';
import { adviceOptions } from '../advice/adviceOptions.ts';
import { adviceReply } from '../advice/adviceReply.ts';
import { moreTopics } from '../topics/moreTopics.ts';
import { withoutPapers } from './withoutPapers.ts';

/** Why somebody cannot file; all but the first have their advice under the same id. */
const reasons = [
  'undocumented',
  'refuse',
  'unusual',
  'homeless',
  'no-ssn',
  'abroad',
  'prison',
  'afraid',
] as const;

type Reason = (typeof reasons)[number];

/** What there is for who cannot file the FAFSA, or thinks so. It asks for the kind of reason only, never for numbers or papers. */
export const cannotFlow = flow('cannot', { anew: true })
  .ask('reason', choice(reasons), { offers: moreTopics })
  .outcome(({ reason = 'afraid' }, scope) => ({ replies: closed(told(reason, scope), scope) }));

function told(reason: Reason, scope: Scope): readonly Reply[] {
  return reason === 'undocumented' ? withoutPapers(scope) : [adviceReply('cannot', reason, scope)];
}

function closed(replies: readonly Reply[], scope: Scope): readonly Reply[] {
  const another = option(scope.say('cannot.another'), { command: 'change', value: 'cannot.reason' });
  const last = replies.at(-1);
  return last ? [...replies.slice(0, -1), withOptions(last, adviceOptions(another, scope))] : [];
}
