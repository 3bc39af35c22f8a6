import { readAmounts, readWords } from './money/amounts.ts';
import type { Amount } from './money/amounts.ts';
import { findPeriod } from './money/period.ts';
import type { Period } from './money/period.ts';
import { plainText } from './plainText.ts';

/** An amount of money as a resident typed it. */
export type ParsedMoney =
  /** `value` in whole dollars, 0 or more, half dollars rounded up, of an hour's pay in cents; `per` only when the message says what it is paid for. */
  | { readonly ok: true; readonly value: number; readonly per?: Period }
  /** `unclear`: several amounts, a range, a limit, or a period other than hour, week, month and year. */
  | { readonly ok: false; readonly problem: 'notMoney' | 'tooLarge' | 'negative' | 'unclear' };

/** Nobody who asks here earns or owns more. Dollars. */
const largest = 10_000_000;
const nothing =
  /\b(nothing|none|nada|ningun|ninguno|ninguna|no income|no money|no earnings|sin ingresos?|no (gano|tengo|recibo) (dinero|ingresos?))\b/;
const doubt = /\b(idk|know|sure|se|understand|entiendo|seguro|segura|remember|recuerdo|comprendo)\b/;
const denial =
  /\b(not|dont|doesnt|didnt|isnt|never|nunca)\b(?! (really )?(know|sure|remember|exactly|certain))|\bno (gano|recibo|hago)\b/;
const bound =
  /\b(less than|more than|under|over|below|above|at least|at most|up to|between|range|menos de|mas de|hasta|entre|por lo menos|al menos|maximo|minimo|half|medio|media|quarter)\b/;
const otherPeriod =
  /\b(bi ?weekly|every (two|2|other) weeks?|twice a month|daily|(a|per|each|every) day|quincena|quincenal|quincenales|cada (dos|2|15|quince) (semanas|dias)|(al|por|cada) dia|diarios?|diarias?)\b|bi-weekly|[€£]/;
const counted = new Set(
  (
    'kids kid children child hijos hijas hijo hija people person personas persona years anos yrs yo months meses weeks semanas days dias ' +
    'hours horas jobs job trabajos trabajo times veces percent of % st nd rd th am pm : family familia'
  ).split(' '),
);

/** Reads an amount of money, in digits or words, the US way in both languages: "$45,000", "45.000", "45 mil", "45k", "about 38k". */
export function parseMoney(text: string): ParsedMoney {
  const plain = plainText(text).trim();
  const words = readWords(plain);
  const found = withoutYears(
    readAmounts(words).filter((amount) => isMoney(words, amount)),
    words,
  );
  const [amount, ...more] = found;
  if (amount === undefined)
    return saysNothing(plain, words) ? { ok: true, value: 0 } : { ok: false, problem: 'notMoney' };
  if (
    more.length > 0 ||
    amount.value === null ||
    [bound, otherPeriod, denial].some((sign) => sign.test(plain))
  ) {
    return { ok: false, problem: 'unclear' };
  }
  if (isNegative(words, amount)) return { ok: false, problem: 'negative' };
  if (amount.value > largest) return { ok: false, problem: 'tooLarge' };
  const per = findPeriod(words, amount.to);
  const parts = per === 'hour' ? 100 : 1;
  return { ok: true, value: Math.round(amount.value * parts) / parts, ...(per === null ? {} : { per }) };
}

function saysNothing(plain: string, words: readonly string[]): boolean {
  return words.length <= 6 && nothing.test(plain) && !doubt.test(plain);
}

/** Not a count ("40 hours", "2 kids"), an ordinal, a date or part of a code ("W2", "1e309"). */
function isMoney(words: readonly string[], { from, to }: Amount): boolean {
  const [before, after, second] = [words[from - 1] ?? '', words[to + 1] ?? '', words[to + 2] ?? ''];
  if (counted.has(after) || `${after} ${second}` === 'por ciento') return false;
  if (before === 'por' && words[from] === 'ciento') return false;
  return !(before === '/' && /^\d/.test(words[from - 2] ?? '')) && !(after === '/' && /^\d/.test(second));
}

/** "In 2024 I made 30000" speaks of one amount. */
function withoutYears(amounts: readonly Amount[], words: readonly string[]): readonly Amount[] {
  const rest = amounts.filter(({ from }) => {
    const isYear = /^(19|20)\d\d$/.test(words[from] ?? '');
    return (
      !isYear ||
      !['in', 'en', 'for', 'since', 'desde', 'during', 'year', 'ano'].includes(words[from - 1] ?? '')
    );
  });
  return rest.length > 0 ? rest : amounts;
}

/** A minus sign, or the word for it ("más o menos" is not). */
function isNegative(words: readonly string[], { from }: Amount): boolean {
  const dollar = words[from - 1] === '$' ? 1 : 0;
  const before = words[from - 1 - dollar] ?? '';
  const earlier = words[from - 2 - dollar] ?? '';
  return ['minus', 'negative', 'negativo'].includes(before) || (before === 'menos' && earlier !== 'o');
}
