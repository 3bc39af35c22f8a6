/** Words for one digit, as numbers are dictated. */
export const digitWords: ReadonlyMap<string, string> = new Map([
  ...words('zero one two three four five six seven eight nine', 0),
  ...words('cero uno dos tres cuatro cinco seis siete ocho nueve', 0),
  ['oh', '0'],
  ['nought', '0'],
]);

/** Words for two digits: "eleven twenty" is 1120. */
export const teenWords: ReadonlyMap<string, string> = new Map([
  ...words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  ...words('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10),
  ...words(
    'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    21,
  ),
]);

/** Words for a first digit, which the next word may complete: "seventy eight", "setenta y ocho". */
export const tensWords: ReadonlyMap<string, string> = new Map([
  ...words('twenty thirty forty fifty sixty seventy eighty ninety', 2),
  ...words('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 2),
  ['fourty', '4'],
]);

/** Words for a first of three digits: "ciento veinte". */
export const hundredsWords: ReadonlyMap<string, string> = new Map([
  ['cien', '1'],
  ...words(
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    1,
  ),
]);

/** Words that repeat the next digit: "double five". */
export const repeatingWords: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doble', 2],
  ['triple', 3],
]);

/** What people say where a mark stands between the groups of a number. */
export const spokenGaps: ReadonlySet<string> = new Set(
  'dash hyphen minus slash dot space then next guion raya diagonal barra punto espacio luego despues menos'.split(
    ' ',
  ),
);

function words(list: string, first: number): [string, string][] {
  return list.split(' ').map((word, index) => [word, String(first + index)]);
}
