import { flow } from '../../engine/flow.ts';
import { option } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option } from '../../reply.ts';
import { codeNamed, happenedKind } from './happenedKind.ts';
import { rejectCodeKind } from './rejectCodeKind.ts';
import { tellWrong, type WrongAnswers } from './tellWrong.ts';

/** What went wrong with a FAFSA, what it means and what to do. A code is asked for only of whoever says to have one. */
export const wrongFlow = flow('wrong', { anew: true })
  .ask('what', happenedKind(), { implies: codeNamed })
  .ask('code', rejectCodeKind(), { when: hasCode, offers: wordsInstead })
  .outcome(tellWrong);

function hasCode({ what }: WrongAnswers): boolean {
  return what === 'code';
}

function wordsInstead(scope: Scope): Option[] {
  return [option(scope.say('wrong.words'), { command: 'change', value: 'wrong.what' })];
}
