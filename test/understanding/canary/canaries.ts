/** One Social Security number of an old advertisement, as it may be sent; nobody's. */
export const canaries: readonly string[] = [
  '078-05-1120',
  '078 05 1120',
  '078051120',
  '078.05.1120',
  '０７８-０５-１１２０',
  'O78-O5-ll2O',
  '0 7 8 0 5 1 1 2 0',
  'zero seven eight zero five one one two zero',
  'cero siete ocho, cero cinco, uno uno dos cero',
];

const written =
  /[0O]\P{L}{0,3}7\P{L}{0,3}8\P{L}{0,3}[0O]\P{L}{0,3}5\P{L}{0,3}[1lI]\P{L}{0,3}[1lI]\P{L}{0,3}2\P{L}{0,3}[0O]/u;
const dictated = /eight zero five one|ocho, cero cinco/;

/** Whether any spelling of the number is in a text, also inside JSON or an address. */
export function holdsCanary(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(/%20|\+|\\u0000/g, ' ');
  return written.test(plain) || dictated.test(plain);
}
