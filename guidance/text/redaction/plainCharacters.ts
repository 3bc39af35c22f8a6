const invisible = /[\p{M}\p{Cf}\p{Cc}]/u;
/** U+FEFF has no width, whatever `\s` says. */
const space = /[^\S\ufeff]/u;
const dash = /[\p{Pd}\u2212]/u;
const digit = /\p{Nd}/u;

/**
 * How one character reads: lower case, no accent, ASCII digits of any script, dashes as '-', white space as ' ', nothing for what
 * is invisible. What comes apart into digits and more (`½`), or into a phrase (`ﷺ`), is a mark.
 */
export function plainCharacters(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase();
  if (space.test(character)) return ' ';
  const parts = Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'));
  const plain = parts.map(plainPart).join('');
  return plain.length > 1 && /[\d ]/.test(plain) ? '·' : plain;
}

function plainPart(part: string): string {
  if (space.test(part)) return ' ';
  if (invisible.test(part)) return '';
  if (dash.test(part)) return '-';
  return digit.test(part) ? digitValue(part) : part;
}

/** Unicode keeps the ten digits of a script together, zero first. */
function digitValue(part: string): string {
  const code = part.codePointAt(0) ?? 0;
  let below = 0;
  while (below < 9 && digit.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below);
}
