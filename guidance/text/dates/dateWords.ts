import { plainText } from '../plainText.ts';

const english =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ago day days week weeks month months year years last ' +
  'next this past end beginning early late mid first second third fourth fifth sixth seventh eighth ninth tenth eleventh ' +
  'twelfth fifteenth twentieth thirtieth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty thirty';
const spanish =
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic lunes martes ' +
  'miércoles jueves viernes sábado domingo hoy ayer anteayer mañana hace atrás día días semana semanas mes meses año años pasado pasada ' +
  'próximo próxima este esta fin fines finales principios mediados uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece ' +
  'catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis ' +
  'veintisiete veintiocho veintinueve treinta primero';
const written = new Map(
  [...english.split(' '), ...spanish.split(' '), 'antier'].map((word) => [plainText(word), word]),
);
written.set('antier', 'anteayer');
const links = new Set('of the de del el la on in en a an un una y'.split(' '));

const monthFollows = /^(in|of|last|this|next|since|early|late|mid|on|\w+day|\d+\D*)$/;
const monthPrecedes = /^(the|of|\d+\D*|first|second|third|four|fourth|five|fifth)$/;

/** More words than any date has. */
const mostWords = 9;

/**
 * What of a message can belong to a date in words, in lower case and with its accents; the rest is cut to a mere `x`. `null` when
 * that is nothing, or more than one date could take, or repeats itself: recognizers can take minutes over such text.
 */
export function dateWordsIn(text: string): string | null {
  const said = plainText(text).match(/\d+(?:st|nd|rd|th)?|\p{L}+/gu) ?? [];
  const words = said.map((word, at) => (isDateWord(said, at) ? (written.get(word) ?? word) : 'x'));
  const kept = words.filter((word) => word !== 'x');
  const telling = kept.filter((word) => !links.has(word));
  const repeats = telling.length > new Set(telling).size || kept.length > 2 + new Set(kept).size;
  if (telling.length === 0 || kept.length > mostWords || repeats) return null;
  return words.filter((word, at) => word !== 'x' || words[at - 1] !== 'x').join(' ');
}

/** In English "may" is a month only beside a number, after a word of time, or alone. */
function isDateWord(said: readonly string[], at: number): boolean {
  const word = said[at] ?? '';
  if (word === 'may' && said.length > 1) return isMonthOfMay(said, at);
  return /^\d{1,4}\D*$/.test(word) || links.has(word) || written.has(word);
}

function isMonthOfMay(said: readonly string[], at: number): boolean {
  const [after = '', second = ''] = said.slice(at + 1);
  const isOneOfTwo = /^(or|and|to)$/.test(after) && second !== 'may' && written.has(second);
  return monthFollows.test(said[at - 1] ?? '') || monthPrecedes.test(after) || isOneOfTwo;
}
