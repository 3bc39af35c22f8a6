import { preparePhrases } from './phrases.ts';

/** Words that say a date is somebody's birth; lower case, no accents. */
export const birthPhrases = preparePhrases<'birth'>([
  [
    'born|dob|d o b|birthday|bday|b day|birthdate|birth date|date of birth|birth|naci|nacio|nacimos|nacieron|nacida|nacido|nacimiento|' +
      'fecha de nacimiento|fec nac|cumpleanos|cumplo anos|cumple anos|cumplo el|cumple el|mi cumple|' +
      'su cumple|tu cumple|fecha nac|fecha de nac',
    'birth',
  ],
]);

/** Words that say a date is something else. */
export const otherEventWords: ReadonlySet<string> = new Set(
  (
    'laid fired lost started start starts graduated graduate graduation expires expired due deadline until since job work ' +
    'hired ended ends came moved arrived filed applied married despidieron despedido despedida empece empezo perdi perdio ' +
    'gradue graduo vence vencio hasta desde trabajo llegue llego mude caso plazo limite'
  ).split(' '),
);

/** The months in both languages, with their short forms. */
export const monthWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'ene abr ago set dic'
  ).split(' '),
);

/** Days and years in words, and the letters after an ordinal. */
export const dateNumberWords: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand oh first second third fourth fifth sixth ' +
    'seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth ' +
    'twentieth thirtieth st nd rd th primero primer uno un dos tres cuatro cinco seis siete ocho nueve diez once doce trece ' +
    'catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco ' +
    'veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento ' +
    'novecientos mil ro ero'
  ).split(' '),
);

/** What may stand between the parts of a date. */
export const dateFillers: ReadonlySet<string> = new Set([
  'of',
  'the',
  'de',
  'del',
  'el',
  'in',
  'en',
  'and',
  'y',
  'year',
  'ano',
  'dia',
  ',',
  '.',
  '-',
  '/',
]);
