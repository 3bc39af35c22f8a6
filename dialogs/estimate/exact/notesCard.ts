import { card } from '../../engine/say.ts';
import type { Card } from '../../reply.ts';
import { notConfirmedWords } from '../notConfirmedWords.ts';
import { sharedNotes } from '../sharedNotes.ts';
import type { ExactView } from './exactView.ts';

/** How far the number can be trusted and what could change it, what this family can do about it first. */
export function notesCard(view: ExactView): Card {
  const { answers, on, year, estimate, scope } = view;
  const could = {
    loss: answers.agi === 0,
    singleParent: on.singleParent === 'unsure',
    schedules: answers.schedules === 'unsure',
    studentOther: answers.studentWorked === true,
  };
  return card(scope.say('fafsa.note.title'), {
    paragraphs: [
      scope.say('estimate.note.collegeCounts'),
      ...Object.entries(could)
        .filter(([, applies]) => applies)
        .map(([note]) => scope.say(`estimate.note.${note}`)),
      ...sharedNotes(year.taxYear, scope),
      ...notConfirmedWords(estimate.notConfirmed, year.awardYear, scope),
    ],
  });
}
