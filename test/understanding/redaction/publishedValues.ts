import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../../data/dataFolder.ts';

/** Everything that stands in `data/` and that a resident may repeat to us, each value once. */
export interface PublishedValues {
  /** Student Aid Indexes: of the tables, and every 397th there is up to 999,999. */
  readonly index: readonly string[];
  readonly amount: readonly string[];
  readonly zip: readonly string[];
  readonly phone: readonly string[];
  /** Days of the form, of its years and of the programmes; not those a source came out on. */
  readonly date: readonly string[];
  /** Who was born before one of these files the form alone. */
  readonly limit: readonly string[];
  readonly url: readonly string[];
  /** Whole texts, as we say them. */
  readonly text: readonly string[];
}

const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const spanish = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Reads all data files. */
export function publishedValues(): PublishedValues {
  const parsed = jsonFiles(dataFolder()).map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  const strings = [...new Set(parsed.flatMap(stringsIn))];
  const numbers = [...new Set(parsed.flatMap(numbersIn))].filter((number) => Number.isInteger(number));
  const found = (pattern: RegExp) => [...new Set(strings.flatMap((text) => text.match(pattern) ?? []))];
  const days = strings.flatMap((text) => (/^20\d\d-\d\d-\d\d/.test(text) ? text.slice(0, 10) : []));
  const limits = parsed.flatMap(limitsIn);
  const urls = found(/https?:\/\/[^\s)]+/g);
  return {
    index: [...new Set([...numbers, ...sweep()])]
      .filter((each) => each >= -1500 && each <= 999_999)
      .map(String),
    amount: [
      ...found(/\$\d[\d,]*(?:\.\d\d)?/g),
      ...numbers.filter((each) => each >= 100 && each <= 999_999).flatMap(amountsOf),
    ],
    zip: found(/\b06\d{3}(?:-\d{4})?\b/g),
    phone: found(/\b(?:1-)?\(?\d{3}\)?[ -]\d{3}-\d{4}\b/g).flatMap(phonesOf),
    date: days.filter((day) => !limits.includes(day)).flatMap(datesOf),
    limit: limits.flatMap(datesOf),
    url: urls,
    text: strings.filter((text) => text.includes(' ') && !text.startsWith('http')),
  };
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

function sweep(): number[] {
  return Array.from({ length: 2523 }, (_, at) => -1500 + at * 397);
}

function amountsOf(amount: number): string[] {
  const grouped = amount.toLocaleString('en-US');
  return [`$${grouped}`, `$${amount}`, grouped];
}

function phonesOf(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').slice(-10);
  const [area, middle, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return [
    phone,
    digits,
    `(${area}) ${middle}-${last}`,
    `${area}.${middle}.${last}`,
    `${area} ${middle} ${last}`,
    `1-${area}-${middle}-${last}`,
  ];
}

function datesOf(iso: string): string[] {
  const date = new Date(`${iso}T00:00:00Z`);
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return [iso, `${month}/${day}/${year}`, english.format(date), spanish.format(date)];
}

function limitsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const limit: unknown = 'independentIfBornBefore' in value ? value.independentIfBornBefore : null;
  return stringsIn(limit).filter((text) => /^\d{4}-\d\d-01$/.test(text));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
