/**
 * Lower case letters without accents, single spaces, no invisible or text-direction characters; punctuation stays, and
 * apostrophes inside words vanish (`don't` is `dont`).
 */
export function plainText(text: string): string {
  return spelledPlainly(spelledPlainly(text)).replace(/(?<=\p{L})['‘’‛ʼ`´](?=\p{L})/gu, '');
}

/** Twice does it: a character can come apart into one that comes apart again. */
function spelledPlainly(text: string): string {
  return text
    .replace(/[^\S\ufeff]+/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
}
