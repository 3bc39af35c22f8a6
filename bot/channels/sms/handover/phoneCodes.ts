import { randomInt } from 'node:crypto';

/** Without what is easily taken for something else. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A fresh code as it is shown, `GP-XXXX-XXXX`: one of 31 to the power of 8. */
export function newPhoneCode(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `GP-${four()}-${four()}`;
}

/** The code that a message is, as it was shown, however it is spaced; `null` when it is none. */
export function phoneCodeIn(text: string): string | null {
  const found = /^\s*["“']?GP[-–\s]*([2-9A-HJKMNP-Z]{4})[-–\s]*([2-9A-HJKMNP-Z]{4})["”'.!]*\s*$/i.exec(text);
  return found ? `GP-${found[1] ?? ''}-${found[2] ?? ''}`.toUpperCase() : null;
}
