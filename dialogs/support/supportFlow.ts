import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import { withoutFlow } from '../engine/memory.ts';
import { option, withOptions } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { asFact, factKinds } from '../facts/factKinds.ts';
import { dependsOnTown } from '../handoff/contactsForNeed.ts';
import { homeTown } from '../handoff/homeTown.ts';
import type { Option } from '../reply.ts';
import { supportNeeds, type SupportNeed } from './supportNeeds.ts';
import { supportReplies } from './supportReplies.ts';

interface SupportAnswers {
  readonly need?: SupportNeed;
}

/** What stands in the way besides money; ends with people to call about it. */
export const supportFlow = flow('support')
  .ask('need', choice(supportNeeds))
  .ask('town', factKinds.town, { ...asFact('town'), when: mustKnowTown })
  .outcome(({ need = 'other' }, scope) => ({
    replies: supportReplies(need, scope).map((said) => withOptions(said, nextOptions(scope))),
  }));

/** The town is asked only where it changes whom to call, and only of those who have not told it elsewhere. */
function mustKnowTown({ need = 'other' }: SupportAnswers, scope: Scope): boolean {
  const elsewhere = { ...scope, conversation: withoutFlow(scope.conversation, 'support') };
  return dependsOnTown(need, scope) && homeTown(elsewhere) === null;
}

function nextOptions(scope: Scope): Option[] {
  const training = option(scope.say('menu.option.training'), { command: 'open', value: 'training' });
  return [
    ...(scope.conversation.paused.includes('training') ? [] : [training]),
    option(scope.say('support.another'), { command: 'change', value: 'support.need' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
