import { numberWords } from '../text/numberWords.ts';

/** "Uno" and "one" are articles and pronouns too, and a multiple is no number of its own. */
const simple = new Map(
  [...numberWords].flatMap(([word, role]) =>
    'adds' in role && role.adds > 1 && role.adds < 100 ? [[word, role.adds] as const] : [],
  ),
);
const ones = new Map([
  ['one', 1],
  ['uno', 1],
  ['una', 1],
  ['un', 1],
]);

/** Folded text with number words below a hundred as digits: "tengo treinta y cinco" is "tengo 35", "twenty one" is "21". */
export function digitsFor(folded: string): string {
  const words = folded.split(' ');
  const read: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const tens = simple.get(words[at] ?? '');
    const isTens = tens !== undefined && tens >= 20 && tens % 10 === 0;
    const link = isTens && (words[at + 1] === 'y' || words[at + 1] === 'and') ? 1 : 0;
    const next = words[at + 1 + link] ?? '';
    const unit = isTens ? (simple.get(next) ?? ones.get(next)) : undefined;
    const joins = tens !== undefined && unit !== undefined && unit < 10;
    read.push(joins ? String(tens + unit) : tens === undefined ? (words[at] ?? '') : String(tens));
    if (joins) at += 1 + link;
  }
  return read.join(' ');
}
