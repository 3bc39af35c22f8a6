import type { TellingReader } from './told.ts';

const children =
  '(?:kids?|kiddos?|children|childs?|childrens|babies|baby|toddlers?|little ones?|twins|gemel[oa]s|mellizos|hijos?|hijas?|ninos?|ninas?|bebes?|nenes?|nenas?|chamac[oa]s?|chiquitos?|peques?)';
const small = '(?:(?:small|little|young|lil|school age|toddler|pequen[oa]s?|chiquit[oa]s?) )*';
const none = new RegExp(
  `\\b(?:no (?:tengo |tenemos )?(?:any )?${children}|(?:dont|do not|doesnt) have (?:any |no )?${children}|without ${children}|have no ${children}|sin (?:ningun )?${children}|childless)\\b(?! (?:support|care|custody))`,
);
const counted = '(\\d{1,2}|an?|one|una?|some|few|unos|unas)';
const have = [
  new RegExp(
    `\\b(?:i have|ive got|i got|i gots|have|got|with|w|w my|raising|tengo|tenemos|con|crio|mantengo)(?: (?:my|mis|mi))? ${counted} ${small}${children}\\b`,
  ),
  new RegExp(`\\b(?:i have|have|got|tengo) ${small}${children}\\b(?! (?:at|in) my|care)`),
  new RegExp(
    `^(?:(?:plus|also|single|im|me|yo) )*${counted} ${small}${children}(?: (?:at home|en casa|under|under \\d+|pequen[oa]s|chiquitos|and no|de \\d+.*|in school|to (?:feed|raise|watch|care for)|que (?:mantener|cuidar)))*$`,
  ),
  new RegExp(
    `(?:^|\\b(?:and|mom|dad|wife|single|with|have|got) )(\\d|one|a|una?) ${small}(?:daughters?|sons?|girls|boys|nenas?|nenes?)\\b(?! (?:and )?(?:grown|who is \\d\\d))`,
  ),
  new RegExp(`\\b([1-9]) ${small}(?:kids?|children|toddlers|babies|hijos|hijas|ninos|nenes)\\b`),
  new RegExp(`^daughter \\d (?:years|yrs|months)`),
  new RegExp(`\\b(?:got|have|tengo|my|mis)(?: (\\d))? (?:twins|gemel[oa]s|mellizos)\\b`),
  new RegExp(
    `\\b(?:my|mis) (\\d{1,2} )?${small}(?:kids|kiddos|children|babies|baby|toddlers?|little ones?|twins|gemel[oa]s|mellizos|hijos|ninos|bebes?|nenes|chamacos|chiquitos)\\b`,
  ),
  new RegExp(
    '(?<!\\b(?:for|para|of|de) (?:a |un |una )?)\\b(?:single|solo) (?:mom|mother|mommy|dad|father|parent|mama|ma)(?: (?:of|to|with|w) (\\d{1,2}))?\\b',
  ),
  new RegExp(
    '(?<!\\b(?:for|para|of|de) (?:a |un |una )?)\\b(?:madre|mama|padre|papa|mami) (?:solter[oa]|solo|sola)(?: (?:de|con) (\\d{1,2}))?\\b',
  ),
  new RegExp(`\\b(?:mom|mother|dad|father|parent|mommy|mama|madre|padre|papa) (?:of|to|de) ${counted}\\b`),
  new RegExp(`\\bsoy (?:mama|madre|papa|padre)(?: de (\\d{1,2}))?\\b`),
  /\b(?:with|and|got|have) my (?:son|daughter|boy|girl|baby) (?:who is |whos |is |hes |shes |age |aged )?(?:\d|1[0-2])\b(?! \d)/,
  /\bmi (?:hij[oa]|nin[oa]|nen[ea]|bebe) (?:que tiene |de )(?:\d|1[0-2])\b(?! \d)/,
];
const unsuited =
  /\b(?:work with|working with|worked with|teach|love|like|around|for kids|adult (?:kids|children)|grown|all grown|grandes|adultos|mayores de|someday|one day|(?:want|wanna have|want to have) (?:a |some |more )?(?:kids|children|babies|baby)|quiero tener|trabajar con|cuidar ninos|help|moved out|by my|dont live|out of the house|my own kids one|hospital|watch \d|babysit\w*|class of|teaching|nephews|daycare job|as a kid|when|household|family of|(?:my |mi )?(?:mom|dad|parents?|mama|papa|papas) (?:makes?|gana|ganan|earns?))\b/;
/** What may be said of one's own children although a word above is in it. */
const mine = /\b(?:tengo|i have|ive got|mis|my) (?:\d+ )?(?:kids|children|hijos|hijas)\b/;

/** "Two kids", "mis 2 hijos", "single mom"; grown children and work with children tell nothing. */
export const childrenTold: TellingReader = (clause) => {
  const no = none.exec(clause);
  if (no) return { name: 'childcare', value: false, evidence: no[0] };
  const isUnsuited =
    unsuited.test(clause) &&
    !(mine.test(clause) && !/\b(?:grown|grandes|adult\w*|mayores|moved out|dont live)\b/.test(clause));
  if (isUnsuited || /\b(?:not (?:an?|\d)|no (?:eran|son|fueron))\b/.test(clause)) return null;
  for (const pattern of have) {
    const found = pattern.exec(clause);
    if (!found) continue;
    const count = Number(found[1]?.trim().replace(/^(?:an?|una?|one)$/, '1'));
    const told = { name: 'childcare', value: true, evidence: found[0] } as const;
    return count > 0 && count < 20 ? { ...told, count } : told;
  }
  return null;
};
