/**
 * Lower case letters without accents, single spaces, no invisible or text-direction characters; punctuation stays, and
 * apostrophes inside words vanish (`don't` is `dont`).
 */
export function plainText(text: string): string {
  if (ordinary.test(text)) return withoutApostrophes(text.replace(/\s+/g, ' ').toLowerCase());
  return withoutApostrophes(spelledPlainly(spelledPlainly(text)));
}

/** Most messages: nothing in them but line ends and what ASCII can print. */
const ordinary = /^[\t\n\r -~]*$/;

function withoutApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})['‘’‛ʼ`´](?=\p{L})/gu, '');
}

/** Twice does it: a character can come apart into one that comes apart again. */
function spelledPlainly(text: string): string {
  return text
    .replace(/[^\S\ufeff]+/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
}
