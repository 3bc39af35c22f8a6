import { openAwardYears } from '../../guidance/fafsa/openAwardYears.ts';
import { showDate } from '../engine/showDate.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import type { FafsaView } from './fafsaView.ts';
import { graduationWords } from './graduation.ts';

/** What else this resident should know about the form, most important first. */
export function formNotes(view: FafsaView): string[] {
  return [
    ...citizenNote(view),
    ...startNote(view),
    ...openingNote(view),
    ...provisionalNote(view),
    ...unsureNote(view),
    ...bornLineNote(view),
    ...graduationWords(view.answers, view.scope, 'fafsa.note.graduation'),
  ];
}

function citizenNote({ answers, scope }: FafsaView): string[] {
  return answers.citizen === 'eligible' ? [] : [scope.say('fafsa.note.citizenUnsure')];
}

function startNote({ answers, scope }: FafsaView): string[] {
  return answers.start === 'unsure' ? [scope.say('fafsa.form.unsureStart')] : [];
}

/** The form is not open yet, or nothing shows that it is. */
export function openingNote({ form, scope }: Pick<FafsaView, 'form' | 'scope'>): string[] {
  const open = openAwardYears([...scope.guide.catalogue.fafsaYears.values()], scope.today);
  const known = open.some(({ awardYear, opened }) => awardYear === form.awardYear && opened === 'known');
  const note = form.facts.formOpenedOn.note;
  return known || !note ? [] : [note[scope.language]];
}

function provisionalNote({ standing, scope }: FafsaView): string[] {
  const { status, because } = standing;
  return status === 'provisional' ? [scope.say(`fafsa.note.${because ?? 'unusualCircumstances'}`)] : [];
}

function unsureNote({ answers, scope, standing }: FafsaView): string[] {
  const open = Object.keys(answers).filter((question) => isUnsure(question, answers));
  if (open.length === 0 || standing.status === 'independent') return [];
  const questions = open.map((question) => scope.say(`fafsa.${question}.short`)).join(', ');
  return [scope.say('fafsa.note.unsureAnswers', { questions })];
}

const couldMakeIndependent: readonly (keyof FafsaAnswers)[] = [
  'childrenOrDependents',
  'orphanFosterWard',
  'emancipatedMinor',
  'legalGuardianship',
  'homelessAtRisk',
  'unusualCircumstances',
];

function isUnsure(question: string, answers: FafsaAnswers): boolean {
  return couldMakeIndependent.some((each) => each === question && answers[each] === 'unsure');
}

function bornLineNote({ form, scope, standing }: FafsaView): string[] {
  const settled = standing.because !== null && standing.because !== 'bornBefore';
  if (form.facts.independentIfBornBefore.confirmed || settled) return [];
  return [scope.say('fafsa.note.bornLine', { date: showDate(form.bornBefore, scope.language) })];
}
