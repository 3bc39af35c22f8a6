import type { TellingReader } from './told.ts';

const months = [
  'january|jan|enero',
  'february|feb|febrero',
  'march|mar|marzo',
  'april|apr|abril',
  'may|mayo',
  'june|jun|junio',
  'july|jul|julio',
  'august|aug|agosto',
  'september|sept|sep|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre',
];
const begin = '(?:start(?:ing)?|begin(?:ning)?|enroll|get going|empezar|comenzar|empiece|comience|iniciar)';
const pattern = new RegExp(
  `\\b${begin}(?: \\w+){0,2}? (by|before|no later than|antes de|para|a mas tardar en)(?: (?:the|el|el mes de))? (${months.join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?= |$)`,
);

/** The day by which it has to begin: "start by January" is the last day of January, "before January" the last of December. */
export const startTold: TellingReader = (clause, today) => {
  const found = pattern.exec(clause);
  const how = found?.[1] ?? '';
  if (!found || /\b(?:fafsa|job|started|school year|college|fill|universidad)\b/.test(clause)) return null;
  const month = months.findIndex((names) => names.split('|').includes(found[2] ?? ''));
  const isBefore = how === 'before' || how === 'antes de';
  const day = Number(found[3] ?? 0);
  const inYear = (year: number) => {
    const last = new Date(Date.UTC(year, isBefore ? month : month + 1, 0));
    const named = new Date(Date.UTC(year, month, isBefore ? day - 1 : day));
    return (day > 0 && day <= 31 ? named : last).toISOString().slice(0, 10);
  };
  const year = Number(today.slice(0, 4));
  const value = inYear(year) >= today ? inYear(year) : inYear(year + 1);
  return { name: 'startBy', value, evidence: found[0] };
};
