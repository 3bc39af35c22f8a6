/** A day, or a month when no more was said. */
export type DayOrMonth = { readonly date: string } | { readonly month: string };

const numeric =
  /(?<![\d/.-])\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?(?![\d/.-]*\d)|(?<![\d/.-])\d{1,2}[/-]\d{4}(?![\d/.-]*\d)/g;
/** A year in two digits that lies farther ahead belongs to the last century. */
const yearsAhead = 10;

/**
 * The one date written in digits, month first as in the US (day first only where it can be nothing else). Without a year it is
 * the latest that is not after `today`. `undefined` when none is written so, `null` when it is no date or there are several.
 */
export function readNumericDate(text: string, today: string): DayOrMonth | null | undefined {
  const [written, ...more] = text.match(numeric) ?? [];
  if (written === undefined) return undefined;
  if (more.length > 0) return null;
  const parts = written.split(/[/.-]/);
  const [first = '', second = '', third] = parts;
  if (third === undefined) return ofTwo(first, second, written, today);
  if (first.length === 4) return day(first, second, third);
  const year = fullYear(third, today);
  return day(year, first, second) ?? day(year, second, first);
}

function ofTwo(first: string, second: string, written: string, today: string): DayOrMonth | null | undefined {
  if (first.length === 4) return written.includes('-') ? month(first, second) : undefined;
  if (second.length === 4) return written.includes('.') ? undefined : month(second, first);
  if (!written.includes('/') || second.length > 2) return undefined;
  const year = Number(today.slice(0, 4));
  const [thisYear, lastYear] = [day(String(year), first, second), day(String(year - 1), first, second)];
  return thisYear !== null && thisYear.date <= today ? thisYear : lastYear;
}

function month(year: string, number: string): DayOrMonth | null {
  return isYear(year) && Number(number) >= 1 && Number(number) <= 12
    ? { month: `${year}-${number.padStart(2, '0')}` }
    : null;
}

function day(year: string, monthNumber: string, dayNumber: string): { readonly date: string } | null {
  const date = `${year}-${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
  return exists && isYear(year) ? { date } : null;
}

function isYear(year: string): boolean {
  return /^(19|20)\d\d$/.test(year);
}

function fullYear(year: string, today: string): string {
  if (year.length !== 2) return year;
  const century = Number(today.slice(0, 2)) * 100;
  const inThisCentury = century + Number(year);
  return String(inThisCentury > Number(today.slice(0, 4)) + yearsAhead ? inThisCentury - 100 : inThisCentury);
}
