import { plainText } from './plainText.ts';

/**
 * A message reduced to what matching needs: plain lower case letters without accents, digits, emoji and money signs, parted by
 * single spaces. Apostrophes inside words vanish (`don't` is `dont`), other punctuation becomes a space, and invisible and
 * text-direction characters are gone. For matching only; never shown or stored in place of the message.
 */
export function fold(text: string): string {
  return plainText(text)
    .replace(/[\p{P} `]+/gu, ' ')
    .normalize('NFC')
    .trim();
}
