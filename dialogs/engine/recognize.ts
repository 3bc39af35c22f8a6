import { createRequire } from 'node:module';
import type * as Recognizers from '@microsoft/recognizers-text-suite';
import type { Language } from '../../guidance/language.ts';
import { dateWordsIn } from '../../guidance/text/dates/dateWords.ts';
import { readNumericDate } from '../../guidance/text/dates/readNumericDate.ts';
import type { DayOrMonth } from '../../guidance/text/dates/readNumericDate.ts';
import { fold } from '../../guidance/text/fold.ts';
import { numberWordsIn } from '../../guidance/text/numberWordsIn.ts';
import { readNumberDigits } from '../../guidance/text/readNumberDigits.ts';
import { addDays } from '../../guidance/time/addDays.ts';

const load = createRequire(import.meta.url);
/** Loaded when it is first needed, since it is large: a third of a second. From then on it is at hand. */
const suite = () => load('@microsoft/recognizers-text-suite') as typeof Recognizers;

/** What is left of a message before any reading. Characters. */
const longestText = 120;
/** More groups of digits are no answer to a question. */
const mostDigitGroups = 12;
const cultures = { en: 'en-us', es: 'es-es' } as const;
/** Twice each: patterns are compiled for speed when they are used again. */
const warmUps: readonly (readonly [Language, readonly string[]])[] = [
  [
    'en',
    ['last month', 'monday may 4', 'two months ago', 'twenty-one', 'last month', 'monday may 4', 'half'],
  ],
  [
    'es',
    ['el mes de mayo', 'lunes 4 de mayo', 'hace dos meses', 'treinta y uno', 'el mes de mayo', 'hoy', 'dos'],
  ],
];
const noneAtAll = /^(none|nobody|no one|nothing|ninguno|ninguna|nadie|nada)$/;
const limit =
  /\b(less than|more than|fewer than|under|over|at least|at most|between|before|after|until|menos de|mas de|al menos|por lo menos|entre|antes|despues|hasta)\b/;

/**
 * The one number in an answer, in digits or words of the resident's language; may be negative or a fraction. `null` when there is
 * none, several ("34 or 35") or a limit ("over 18").
 */
export function recognizeNumber(text: string, language: Language): number | null {
  const said = cut(text);
  if (said === null || limit.test(fold(said))) return null;
  if (noneAtAll.test(fold(said))) return 0;
  const digits = readNumberDigits(said);
  if (digits !== undefined) return digits;
  const words = numberWordsIn(said);
  const [found, ...more] = words === null ? [] : suite().recognizeNumber(words.text, cultures[language]);
  const value: unknown = found?.resolution['value'];
  if (typeof value !== 'string' || more.length > 0) return null;
  const number = Number(value.replace(',', '.'));
  return Number.isFinite(number) ? (words?.negative === true ? -Math.abs(number) : number) : null;
}

/**
 * The one day or month in an answer, in digits (month first, as in the US) or in words. What could be this year or another is the
 * latest that is not after `today` (ISO date). `null` when there is none, several, or a longer time ("2019", "last week").
 */
export function recognizeDate(text: string, language: Language, today: string): DayOrMonth | null {
  const said = cut(text);
  if (said === null || (limit.test(fold(said)) && !/\bday (before|after)\b/.test(fold(said)))) return null;
  const numeric = readNumericDate(said, today);
  if (numeric !== undefined) return numeric;
  const words = dateWordsIn(said);
  return words === null ? null : dateOfWords(words, language, today);
}

/**
 * Builds the recognizers' models and has their patterns compiled, so that no resident waits for it. One to two seconds of work
 * in small parts, with room for messages in between.
 */
export async function warmRecognizers(): Promise<void> {
  for (const [language, messages] of warmUps) {
    for (const message of messages) {
      await others();
      recognizeNumber(message, language);
      await others();
      dateOfWords(message, language, '2026-01-01');
    }
  }
}

/** Room for messages, and for what waits for the store. */
function others(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The beginning of a message, cut between words, without invisible characters; `null` when it is full of numbers. */
function cut(text: string): string | null {
  const short = text.length > longestText ? text.slice(0, longestText).replace(/\S*$/, '') : text;
  const plain = short
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cf}\p{Cc}]+/gu, '')
    .trim();
  return (plain.match(/\d+/g) ?? []).length > mostDigitGroups ? null : plain;
}

/** One reading of a date in words. `timex` is the part of ISO 8601 that was said, `XXXX` for what was not. */
interface DateValue {
  readonly timex?: string;
  /** An ISO date, with a time after it at most. */
  readonly value?: string;
  /** The first day of a longer time. */
  readonly start?: string;
}

function dateOfWords(words: string, language: Language, today: string): DayOrMonth | null {
  if (/\bmes pasado\b/.test(words)) return { month: monthsBefore(today, 1) };
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const found = suite().recognizeDateTime(
    withoutLast(words),
    cultures[language],
    undefined,
    new Date(year, month - 1, day),
  );
  if (found.length !== 1) return null;
  const resolution = found[0]?.resolution as { values?: readonly DateValue[] } | null | undefined;
  const read = (resolution?.values ?? []).map((value) => readValue(value, words, today));
  return latest(
    read.filter((each) => each !== null),
    today,
  );
}

/** "Last friday" is the friday just gone; the recognizer takes it for the one before. */
function withoutLast(words: string): string {
  return words
    .replace(/\blast (?=\w+day\b)/, '')
    .replace(/((?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)) pasado/, '$1');
}

/** Months and years ago are no exact day; "hace dos meses" comes as a length of time. */
function readValue({ timex = '', value, start }: DateValue, words: string, today: string): DayOrMonth | null {
  const length = /^P(\d+)([DWMY])$/.exec(timex);
  if (length !== null)
    return /\b(hace|atrás)/.test(words) ? before(today, Number(length[1]), length[2] ?? '') : null;
  if (/^(\d{4}|XXXX)-(\d\d-\d\d|WXX-\d)/.test(timex) && value !== undefined && !timex.startsWith('0'))
    return /\b(months?|years?) ago\b/.test(words)
      ? { month: value.slice(0, 7) }
      : { date: value.slice(0, 10) };
  const isMonth = /^([12]\d{3}|XXXX)-\d\d$/.test(timex) && start !== undefined;
  return isMonth ? { month: start.slice(0, 7) } : null;
}

function before(today: string, count: number, unit: string): DayOrMonth {
  if (unit === 'D' || unit === 'W') return { date: addDays(today, -count * (unit === 'W' ? 7 : 1)) };
  return { month: monthsBefore(today, unit === 'Y' ? count * 12 : count) };
}

function monthsBefore(today: string, count: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The latest that has begun, or the first that comes. */
function latest(found: readonly DayOrMonth[], today: string): DayOrMonth | null {
  const begun = (each: DayOrMonth) => ('date' in each ? each.date : each.month) <= today;
  return found.findLast(begun) ?? found[0] ?? null;
}
