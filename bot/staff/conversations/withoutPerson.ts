import { findTown } from '../../../data/findTown.ts';
import type { Guide } from '../../../data/guide.ts';
import type { KindName } from '../../../dialogs/engine/kind.ts';
import { fold } from '../../../guidance/text/fold.ts';

/** Questions whose answer is a number. */
const numeric: readonly (KindName | null)[] = ['number', 'money', 'date', 'code'];
/** Longer numbers tell of a person or a telephone, whatever was asked. */
const mostDigits = 7;

const introductions =
  /(?<=\b(?:my name is|name'?s|i am called|call me|me llamo|mi nombre es|se llama|this is|att|sincerely|atentamente)\s+)[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+)?/giu;

/**
 * A resident's words without what could tell who wrote them, for an answer to a question of that kind: addresses, numbers, towns and every
 * word that the guide does not know or that begins with a capital in the middle of a sentence. An answer keeps what it is an answer by.
 */
export function withoutPerson(
  text: string,
  asked: KindName | null,
  known: ReadonlySet<string>,
  { catalogue }: Pick<Guide, 'catalogue'>,
): string {
  const isTown = (words: string): boolean => findTown(catalogue, words) !== null;
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\[[^\]]*\]/gu, '(removed)')
    .replace(/[[\]]/gu, '*')
    .replace(/\S*(?:@|:\/\/|www\.)\S*/giu, '(address)')
    .replace(/\d[\d.,:/ -]*\d|\d/gu, (number) => (keepsNumber(number, asked) ? number : '(number)'))
    .replace(introductions, '(name)')
    .replace(
      /(?<![(\p{L}\p{M}])[\p{L}\p{M}][\p{L}\p{M}'’]*(?!\))/gu,
      (word, place: number, whole: string) => {
        if (asked === 'town' && isTown(whole)) return word;
        if (isTown(word)) return '(town)';
        const isCapital = /^\p{Lu}/u.test(word) && !/^[\p{Lu}]{2,6}$/u.test(word) && word !== 'I';
        const isInside = /[\p{L}\p{N},;] $/u.test(whole.slice(0, place));
        if (isCapital && isInside && !/^I['’]/u.test(word)) return '(name)';
        return fold(word)
          .split(' ')
          .every((part) => known.has(part))
          ? word
          : '(name)';
      },
    );
}

function keepsNumber(number: string, asked: KindName | null): boolean {
  if (!numeric.includes(asked)) return false;
  const digits = number.replace(/\D/gu, '').length;
  return digits <= (asked === 'date' ? mostDigits + 1 : mostDigits);
}
