import type { AidTableName } from '../../../guidance/fafsa/aidTables.ts';
import { estimateAid, type AidEstimate } from '../../../guidance/fafsa/estimateAid.ts';
import { card } from '../../engine/say.ts';
import type { Card } from '../../reply.ts';
import { notConfirmedWords } from '../notConfirmedWords.ts';
import { sharedNotes } from '../sharedNotes.ts';
import { aidApplicationOf } from './aidApplicationOf.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import type { ExactView } from './exactView.ts';

/** How far the number can be trusted and what could change it, what this family can do about it first. */
export function notesCard(view: ExactView): Card {
  const { answers, on, year, estimate, scope } = view;
  const could = {
    loss: answers.agi === 0,
    singleParent: on.singleParent === 'unsure' && isBetterWith({ singleParent: true }, view),
    schedules: answers.schedules === 'unsure' && isBetterWith({ schedules: 'no' }, view),
    studentOther: answers.studentWorked === true,
    lineOfDuty: estimate.pell.kind === 'none' && estimate.pell.because === 'indexTooHigh',
  };
  return card(scope.say('fafsa.note.title'), {
    paragraphs: [
      scope.say('estimate.note.collegeCounts'),
      ...Object.entries(could)
        .filter(([, applies]) => applies)
        .map(([note]) => scope.say(`estimate.note.${note}`)),
      ...sharedNotes(year.taxYear, scope),
      ...notConfirmedWords(notConfirmedOf(estimate), year.awardYear, scope),
    ],
  });
}

/** Where nobody files, only the lowest number is taken from a table. */
function notConfirmedOf({ worksheet, notConfirmed }: AidEstimate): readonly AidTableName[] {
  return worksheet === null ? notConfirmed.filter((table) => table === 'range') : notConfirmed;
}

/** Whether an answer that was not sure, given this way, would lower the number or bring another Pell Grant. */
function isBetterWith(answer: Partial<ExactAnswers>, { answers, year, estimate, scope }: ExactView): boolean {
  const other = estimateAid(aidApplicationOf({ ...answers, ...answer }, scope), year.tables);
  return other.studentAidIndex < estimate.studentAidIndex || grantOf(other) !== grantOf(estimate);
}

/** What tells two grants apart for somebody who gets them, not on which ground they rest. */
function grantOf({ pell }: AidEstimate): string {
  return pell.kind === 'award' && pell.amount !== null ? String(pell.amount) : pell.kind;
}
