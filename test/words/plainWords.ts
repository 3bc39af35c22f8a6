/**
 * Names that residents meet on every form and sign, so that their length says nothing about how hard a sentence is. Each counts
 * as one syllable. Lower case; several words make one name.
 */
const names = [
  'american job center',
  'american job centers',
  'bridgeport',
  'capital workforce partners',
  'charter oak',
  'connecticut',
  'ct safe connect',
  'fafsa',
  'federal student aid',
  'guidepost',
  'hartford',
  'hartford healthcare',
  'metrohartford',
  'office of higher education',
  'oficina de educación superior',
  'roberta willis',
  'social security',
  'spanish',
  'english',
  'student aid index',
  'uconn',
  'a-number',
];

/** Stands for a name, a number or a slot: one syllable, no vowel that could be read twice. */
const plainWord = 'name';

const named = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'giu');
const capitals = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/**
 * The text as it is measured. One rule for both languages: a name of the list above, an abbreviation in capitals, a number (date,
 * amount, telephone) and an address (`studentaid.gov`) each count as one short word. Punctuation that ends a sentence stays.
 */
export function plainWords(text: string): string {
  return text.replace(/\S+/gu, plainToken).replace(named, plainWord).replace(capitals, plainWord);
}

function plainToken(token: string): string {
  const ending = /[.!?:;,”")]*$/u.exec(token)?.[0] ?? '';
  const inside = token.slice(0, token.length - ending.length);
  return /\d|@|\p{L}\.\p{L}/u.test(inside) ? plainWord + ending : token;
}

/** The words of a text, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/**
 * The sentences of a text that have words in them. As Flesch counts them: a full stop, colon, semicolon, question or exclamation
 * mark or a new line ends one.
 */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/[.!?:;…]+(?=[\s”")]|$)|\n/u).filter((sentence) => wordsIn(sentence).length > 0);
}
