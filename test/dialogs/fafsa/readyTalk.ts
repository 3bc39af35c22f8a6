import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { cardNamed, finish, guide } from './fafsaTalk.ts';

const title = 'What to have at hand';

/** The list of somebody who told only when they start. */
export function general(start = 'This school year (now to June 2027)'): Talk {
  const talking = talk(guide);
  talking.arrive();
  talking.choose({ command: 'open', value: 'ready' });
  talking.click(start);
  return talking;
}

/** The list of somebody who answered everything. */
export function own(answers: Parameters<typeof finish>[0] = {}): Talk {
  const talking = finish(answers);
  talking.choose({ command: 'open', value: 'ready' });
  return talking;
}

/** What is ticked off now. */
export const ticked = (talking: Talk) => talking.conversation().ticked;
/** The lines of the list that was shown last. */
export const listOf = (talking: Talk) => cardNamed(title, talking).checklist;
