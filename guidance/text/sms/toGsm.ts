import { gsmUnits, isGsm } from './gsm7.ts';

/** What typography has more kinds of than the GSM alphabet. */
const plainer: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '…': '...',
  '→': '->',
  '×': 'x',
  '½': '1/2',
  '®': '(R)',
  '™': '(TM)',
  '©': '(C)',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
};

/**
 * The text in the GSM alphabet where its words allow that: plain quotes and dashes, and no accent on á, í, ó and ú, which Spanish
 * is read without in text messages; é, ñ, ü, ¿ and ¡ are in it. Where anything else stands in the way, only the quotes and dashes
 * change: without gain, no accent is dropped.
 */
export function toGsm(text: string): string {
  const typeset = Array.from(text.normalize('NFC'), (each) => plainer[each] ?? each).join('');
  const bare = Array.from(typeset, withoutAccent).join('');
  return isGsm(bare) ? bare : typeset;
}

function withoutAccent(character: string): string {
  if (gsmUnits(character) !== null) return character;
  const letter = character.normalize('NFD').replace(/\p{M}+/gu, '');
  return letter !== '' && isGsm(letter) ? letter : character;
}
