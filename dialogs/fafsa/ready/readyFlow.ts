import { factsIn } from '../../facts/factsIn.ts';
import { flow } from '../../engine/flow.ts';
import type { Scope } from '../../engine/scope.ts';
import { noFormReply } from '../noForm.ts';
import { startKind } from '../startKind.ts';
import { stateAidReplies } from '../stateAidReplies.ts';
import { unlessTold } from '../told.ts';
import type { Reply } from '../../reply.ts';
import { readyListOf } from './readyList.ts';
import { readyReply } from './readyReply.ts';

/** The checklist, which is ticked off over days: it asks which year, of whoever has not told. No numbers are ever asked. */
export const readyFlow = flow('ready')
  .ask('start', startKind(), { words: 'fafsa.start', when: unlessTold('start', 'ready') })
  .outcome((_, scope) => ({ replies: tellReady(scope) }));

function tellReady(scope: Scope): readonly Reply[] {
  const list = readyListOf(scope);
  if (list) return [readyReply(list, scope, [scope.say('ready.intro')], 'opened')];
  const isClosed = factsIn(scope).citizen === 'other';
  return isClosed ? stateAidReplies({ citizen: 'other' }, scope) : [noFormReply(scope)];
}
