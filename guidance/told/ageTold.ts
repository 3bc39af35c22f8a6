import type { TellingReader } from './told.ts';

/** Nobody younger writes here, and a larger number is most often something else. Years. */
const [youngest, oldest] = [13, 95];

const years = '(?:yrs?|years?|year|yo|y o|anos?|anitos|ano)';
const patterns = [
  new RegExp(
    `\\b(?:im|i am|iam|i m)(?: (?:only|just|already|now|a))* (\\d\\d)\\b(?: ?${years}(?: of age| old| de edad)?)?(.*)$`,
  ),
  new RegExp(`\\btengo(?: (?:ya|solo|apenas|los|mis))* (\\d\\d)\\b(?: ?(${years}))?( de edad)?(.*)$`),
  new RegExp(
    `\\b(?:i just turned|i turned|just turned|turned|my age is|mi edad es|cumpli|acabo de cumplir) (\\d\\d)\\b(.*)$`,
  ),
  new RegExp(
    `^(?:(?:age|edad|soy|im|i am|una?|un|mujer|hombre|male|female|de|a|as) )*(\\d\\d) ?(?:yo|y o|(?:yrs?|years?|year) (?:old|of age))( .*)?$`,
  ),
  /^(?:(?:soy|una?|un|mujer|hombre|senora|madre|padre|soltera|soltero|de|yo) )*de (\d\d) anos()$/,
  /^(?:age|edad) (\d\d)()$/,
  /^(?:(?:soy )?\w+ )?(?:de )?(\d\d) (?:anos|recien)(?: cumplid[oa]s?)?()(?: (?:me|con|vivo|soy|tengo|solter[oa]|mujer|hombre)\b.*)?$/,
  /^(?:me |im |i am )?(\d\d) ?[fm]()(?: .*)?$/,
  /^me (\d\d)()$/,
  /^(\d\d)()(?= from | in | living )/,
  /(?<!\b(?:for|a|an|my|the|of|or|to|than|over|under))(?:^| )(\d\d) (?:yo|yrs? old|years? old|year old)()(?: |$)/,
  /\btengo .* (\d\d) anos cumplid[oa]s()/,
];
/** What makes the number a measure of something else, or no age of today. */
const measure =
  /^ ?(?:weeks?|wks?|months?|mos?|days?|hours?|hrs?|min|mins|minutes?|miles?|mi|dollars?|bucks|k|percent|%|\$|credits?|lbs|pounds|th|st|nd|rd|\d|something|ish|in|next|of|steps|semanas?|mes|meses|dias?|horas?|minutos?|millas?|dolares|pesos|mil|libras|creditos|hijos?|hijas?|kids?|trabajando|viviendo|haciendo|aqui|fuera|sin|sober|clean|into|away|behind|out|from (?:finishing|graduating)|late|short|de (?:experiencia|trabajar|vivir|casad|haber|estar|servicio)|experiencia|en (?:el|la|este|los|esta|ee|estados)|cuando|when|if)(?: |$)/;

/** "im 19", "tengo 19 años", "34 yo"; never a measure of time, money or distance, and never how old somebody else is. */
export const ageTold: TellingReader = (clause) => {
  if (
    /\b(?:not|almost|nearly|casi|until|hasta|over|under|than|mas de|menos de|had|at|since|desde)\b.{0,12}\d\d/.test(
      clause,
    )
  )
    return null;
  for (const pattern of patterns) {
    const found = pattern.exec(clause);
    const age = Number(found?.[1]);
    const tail = found?.at(-1) ?? '';
    if (/\b(?:my|a|an|his|her|their|kid|son|daughter|hij[oa]|ninos?) \d\d (?:yo|y)/.test(clause)) return null;
    if (!found || measure.test(tail.trimStart()) || age < youngest || age > oldest) continue;
    if (/^years? (?!old)|^anos (?:de|en|aqui|sin|con)/.test(tail.trimStart())) continue;
    const bare = tail === '' ? found[0] : found[0].slice(0, -tail.length);
    const isLong =
      /\b(?:yrs?|years?|anos)$/.test(bare) && /^ (?:in|at|as|doing|working|en|con|without)\b/.test(tail);
    if (!isLong) return { name: 'age', value: age, evidence: bare };
  }
  return null;
};
