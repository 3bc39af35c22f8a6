import { readAmounts, readWords } from './money/amounts.ts';
import { plainText } from './plainText.ts';

/**
 * The one number of a message that has digits, read the US way, with words of scale: "19", "45,000", "2 mil", "19yo", "-1500".
 * `undefined` when there are no digits, `null` when there are several numbers ("34 or 35") or none that can be read.
 */
export function readNumberDigits(text: string): number | null | undefined {
  const plain = plainText(text).replace(/(?<=\d)(?=\p{L}+(?![\p{L}\d]))/gu, ' ');
  if (!/\d/.test(plain)) return undefined;
  const words = readWords(plain);
  const amounts = readAmounts(words).filter(
    ({ from, to }) => from !== to || !/^(one|uno|once)$/.test(words[from] ?? ''),
  );
  const [amount, ...more] = amounts;
  if (amount?.value === undefined || amount.value === null || more.length > 0) return null;
  return isMinus(words, amount.from) ? -amount.value : amount.value;
}

function isMinus(words: readonly string[], from: number): boolean {
  const before = words[from - 1] ?? '';
  return (
    ['minus', 'negative', 'negativo'].includes(before) || (before === 'menos' && words[from - 2] !== 'o')
  );
}
