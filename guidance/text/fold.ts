/**
 * A message reduced to what matching needs: plain lower case letters without accents, digits, emoji and money signs, parted by
 * single spaces. Apostrophes inside words vanish (`don't` is `dont`), other punctuation becomes a space, and invisible and
 * text-direction characters are gone. For matching only; never shown or stored in place of the message.
 */
export function fold(text: string): string {
  return plain(plain(text))
    .replace(/(?<=\p{L})['‘’‛ʼ`´](?=\p{L})/gu, '')
    .replace(/[\p{P} `]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** Twice does it: a character can come apart into one that comes apart again. */
function plain(text: string): string {
  return text
    .replace(/[^\S\ufeff]+/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
}
