/** What a number word does: it adds to the number, or multiplies what stands before it. */
export type NumberWord = { readonly adds: number } | { readonly times: number };

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const unidades =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve ' +
  'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const decenas = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const centenas =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

/** The words that numbers are made of, English and Spanish, without accents. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...list(units, (i) => i),
  ...list(unidades, (i) => i),
  ...list(tens, (i) => (i + 2) * 10),
  ...list(decenas, (i) => (i + 2) * 10),
  ...list(centenas, (i) => (i + 1) * 100),
  ['fourty', { adds: 40 }],
  ['veintiun', { adds: 21 }],
  ['ciento', { adds: 100 }],
  ['hundred', { times: 100 }],
  ...['thousand', 'thousands', 'mil', 'grand', 'k'].map((word): [string, NumberWord] => [
    word,
    { times: 1000 },
  ]),
  ...['million', 'millions', 'millon', 'millones'].map((word): [string, NumberWord] => [
    word,
    { times: 1_000_000 },
  ]),
]);

function list(words: string, value: (index: number) => number): [string, NumberWord][] {
  return words.split(' ').map((word, index) => [word, { adds: value(index) }]);
}
