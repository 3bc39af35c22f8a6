const invisible = /[\p{M}\p{Cf}\p{Cc}]/u;
/** U+FEFF has no width, whatever `\s` says. */
const space = /[^\S\ufeff]/u;
/** `⒇` comes apart into four; what is longer is a whole phrase in one Arabic or Japanese sign. */
const longestExpansion = 4;
const dash = /[\p{Pd}\u2212]/u;
const digit = /\p{Nd}/u;

/** How one character reads: lower case, no accent, ASCII digits of any script, dashes as '-', white space as ' ', nothing for what is invisible. */
export function plainCharacters(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase();
  if (space.test(character)) return ' ';
  const parts = Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'));
  return parts.length > longestExpansion ? ' ' : parts.map(plainPart).join('');
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
