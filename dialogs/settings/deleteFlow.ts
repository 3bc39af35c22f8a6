import { flow } from '../engine/flow.ts';
import { yesNo } from '../engine/kinds/yesNo.ts';
import { option, reply } from '../engine/say.ts';

/** Asks whether everything about the resident is really to be erased. The turn does the erasing. */
export const deleteFlow = flow('delete', { resumes: false })
  .ask('sure', yesNo())
  .outcome(({ sure }, scope) => {
    const back = [option(scope.say('engine.menu'), { command: 'menu' })];
    return sure
      ? { replies: [reply(scope.say('forgotten.done'), { flow: 'delete' })], forget: true }
      : { replies: [reply(scope.say('delete.kept'), { flow: 'delete' }, { options: back })] };
  });
