import { fold } from '../../guidance/text/fold.ts';

/** The months that a word can mean, 1 to 12. A term stands for the month in which its classes begin. */
const months = new Map(
  [
    'jan january enero winter invierno spring primavera',
    'feb february febrero',
    'mar march marzo',
    'apr april abril',
    'may mayo',
    'jun june junio',
    'jul july julio',
    'aug august agosto',
    'sep sept september septiembre setiembre fall autumn otono',
    'oct october octubre',
    'nov november noviembre',
    'dec december diciembre',
  ].flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 1])),
);
const longTerms = new Set('winter invierno spring primavera'.split(' '));
const passedOver = new Set(
  (
    'i id im ill will would like want to plan hope start starting begin go going back school college classes class maybe probably in on ' +
    'the of for at around early late mid this next coming upcoming semester term please ' +
    'quiero voy a empezar empiezo comenzar entrar clases en el la los del de para por este esta proximo proxima que viene entrante ' +
    'semestre month mes tal vez a principios fines mediados'
  ).split(' '),
);
const nextTerm =
  /^(?:the |my )?next (?:semester|term)$|^(?:en )?(?:el )?(?:proximo|otro|siguiente) semestre$|^(?:el )?semestre que viene$/;
const nextMonth =
  /^(?:in |the )*next month$|^(?:en )?(?:el )?(?:proximo mes|otro mes|siguiente mes|mes que viene|mes proximo|mes entrante)$/;
const thisTerm = /^(?:this|the current) (?:semester|term)$|^(?:en )?este semestre$/;

/**
 * The month (`2027-01`) in which somebody starts who names a month or term, with or without its year, or the next month or semester.
 * Without a year it is the one that comes. `null` when none is named, more than one, or it cannot be told: a summer, or a long
 * term that is under way. `today` is an ISO date.
 */
export function startIn(text: string, today: string): string | null {
  const said = fold(text);
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (thisTerm.test(said)) return today.slice(0, 7);
  if (nextTerm.test(said)) return nextSemester(year, month);
  if (nextMonth.test(said)) return month === 12 ? monthOf(year + 1, 1) : monthOf(year, month + 1);
  const words = said
    .split(' ')
    .filter((word) => !passedOver.has(word) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const named = words.filter((word) => months.has(word));
  const years = words.filter((word) => /^20\d\d$/.test(word));
  const [name = ''] = named;
  const start = months.get(name);
  if (start === undefined || named.length > 1 || years.length > 1) return null;
  if (words.length > named.length + years.length) return null;
  if (years[0] !== undefined) return monthOf(Number(years[0]), start);
  const underWay = longTerms.has(name) && month > 1 && month < 7;
  return underWay ? null : monthOf(start >= month ? year : year + 1, start);
}

/** Semesters begin in January and in the fall; in January the next one is either. */
function nextSemester(year: number, month: number): string | null {
  if (month === 1) return null;
  return month < 7 ? monthOf(year, 9) : monthOf(year + 1, 1);
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
