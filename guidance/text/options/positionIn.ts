const places: readonly string[] = [
  'one uno una first primero primera primer',
  'two dos second segundo segunda',
  'three tres third tercero tercera tercer',
  'four cuatro fourth cuarto cuarta',
  'five cinco fifth quinto quinta',
  'six seis sixth sexto sexta',
  'seven siete seventh septimo septima',
  'eight ocho eighth octavo octava',
  'nine nueve ninth noveno novena',
  'ten diez tenth decimo decima',
];
const placeOf: ReadonlyMap<string, number> = new Map(
  places.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);
const passedOver = new Set(
  (
    'number num option opcion numero choice answer respuesta the la el los las please por favor choose pick select i want id like quiero ' +
    'elijo escojo prefiero my mi is es its it me'
  ).split(' '),
);

/** Which place in a list a message names, from 1: "2", "#2", "number two", "la segunda", "the last one". `null` when it names none. */
export function positionIn(words: readonly string[], count: number): number | null {
  const [place, after, ...more] = words.filter((word) => !passedOver.has(word));
  if (place === undefined || more.length > 0 || !['one', 'uno', 'una', undefined].includes(after))
    return null;
  const digits = /^(\d{1,2})(st|nd|rd|th|r[ao]|d[ao]|t[ao]|era|er|[ao])?$/.exec(place);
  const last = ['last', 'ultimo', 'ultima'].includes(place) ? count : undefined;
  const position = last ?? (digits === null ? placeOf.get(place) : Number(digits[1]));
  return position !== undefined && position >= 1 && position <= count ? position : null;
}
