import { schedules, type Schedule } from '../matching/track.ts';
import { ageTold } from './ageTold.ts';
import { clausesOf } from './clausesOf.ts';
import { childrenTold } from './familyTold.ts';
import { canPayTold, citizenTold, lowIncomeTold, payTold, snapTold } from './moneyTold.ts';
import { educationTold, languageTold } from './schoolTold.ts';
import { disabilityTold, licenseTold, recordTold, veteranTold } from './selfTold.ts';
import { startTold } from './startTold.ts';
import { paceTold, timesTold, weeksTold } from './timeTold.ts';
import type { Told, TellingReader } from './told.ts';
import { reachTold } from './travelTold.ts';
import { enrolmentTold, jobTold, laidOffTold } from './workTold.ts';

const readers: readonly TellingReader[] = [
  ageTold,
  laidOffTold,
  childrenTold,
  timesTold,
  paceTold,
  weeksTold,
  startTold,
  payTold,
  canPayTold,
  reachTold,
  educationTold,
  languageTold,
  recordTold,
  licenseTold,
  veteranTold,
  disabilityTold,
  snapTold,
  lowIncomeTold,
  citizenTold,
  enrolmentTold,
  jobTold,
];

/**
 * What a message in free words tells of its writer, English or Spanish, as far as it is certain. A fact that is told in two ways in one
 * message is told in none. `more` reads what needs the catalogue, `beside` what counts only beside other things.
 */
export function toldInText(
  message: string,
  today: string,
  more: readonly TellingReader[] = [],
  beside: readonly TellingReader[] = [],
): readonly Told[] {
  const own = clausesOf(message).filter((clause) => clause.own);
  const all = own.flatMap(({ text }, at) =>
    [...readers, ...more].flatMap((read) =>
      read === timesTold && goesOnWork(own[at - 1]?.text ?? '', text) ? [] : (read(text, today) ?? []),
    ),
  );
  if (all.length === 0) return [];
  const rest = own.flatMap((clause) =>
    [bareAge, bareVet, ...beside].flatMap((read) => read(clause.text, today) ?? []),
  );
  return oneOfEach([...all, ...rest.filter(({ name }) => all.every((told) => told.name !== name))]);
}

const workTimes =
  /\b(?:work|working|trabajo|busy|shifts?)\b.*\b(?:days?|nights?|evenings?|weekends?|mornings?|dias?|noches?|saturdays?|sundays?|sabados?|domingos?|lunes)\b/;

/** "I work days and nights" tells no time for class in its second half either. */
function goesOnWork(before: string, text: string): boolean {
  return workTimes.test(before) && !/\b(?:only|just|solo|free|can|class|classes|clases?|puedo)\b/.test(text);
}

/** A number alone is an age in the middle of what else somebody tells of themselves, "laid off, 36, one kid". */
function bareAge(text: string): Told | null {
  const years = /^\d\d$/.test(text) ? Number(text) : 0;
  return years >= 16 && years < 80 ? { name: 'age', value: years, evidence: text } : null;
}

/** So is "vet", which alone may be somebody who looks after animals. */
function bareVet(text: string): Told | null {
  return text === 'vet' ? { name: 'veteran', value: true, evidence: text } : null;
}

function oneOfEach(all: readonly Told[]): readonly Told[] {
  const names = [...new Set(all.map(({ name }) => name))];
  return names.flatMap((name) => theOne(all.filter((told) => told.name === name)));
}

/** One telling of a fact. Times that are told one by one count together, and so do two ways to say the same. */
function theOne(same: readonly Told[]): readonly Told[] {
  const [first] = same;
  if (!first) return [];
  const evidence = same.map((told) => told.evidence).join('\n');
  if (first.name === 'times')
    return [
      {
        ...first,
        evidence,
        value: schedules.filter((time) => same.some(({ value }) => includes(value, time))),
      },
    ];
  const isSure = same.every(({ value }) => String(value) === String(first.value));
  return isSure ? [first] : gedInstead(same, evidence);
}

/** "No diploma but I have my GED" tells one thing in two halves. */
function gedInstead(same: readonly Told[], evidence: string): readonly Told[] {
  const isGed = ({ evidence: said }: Told) => /\bged\b/.test(said);
  const [ged, ...others] = same.filter(isGed);
  const rest = same.filter((told) => !isGed(told));
  const isOne = ged?.name === 'education' && others.length === 0 && ged.value !== 'none';
  return isOne && rest.every(({ value }) => value === 'none') ? [{ ...ged, evidence }] : [];
}

function includes(value: Told['value'], time: Schedule): boolean {
  return Array.isArray(value) && value.includes(time);
}
