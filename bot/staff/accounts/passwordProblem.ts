import { worstPasswords } from './worstPasswords.ts';

/** What is wrong with a new password, if anything; the names are those of the sentences that say so. */
export type PasswordProblem = 'passwordTooShort' | 'passwordTooLong' | 'passwordIsName' | 'passwordTooCommon';

/** In characters. */
export const shortestPassword = 12;
/** In characters. */
export const longestPassword = 200;

/** Length counts, not kinds of characters. A name, a run of one character or two, and what everybody uses are refused. */
export function passwordProblem(
  password: string,
  account: { readonly name: string; readonly displayName: string },
): PasswordProblem | null {
  const characters = Array.from(password.normalize('NFKC'));
  if (characters.length < shortestPassword) return 'passwordTooShort';
  if (characters.length > longestPassword) return 'passwordTooLong';
  const plain = bare(password);
  const names = [account.name, account.displayName, account.name.split('@')[0] ?? ''].map(bare);
  if (names.some((name) => name !== '' && plain.replaceAll(name, '') === '')) return 'passwordIsName';
  const few = new Set(characters).size <= 2;
  return few || worstPasswords.has(plain) ? 'passwordTooCommon' : null;
}

/** Without case, blanks and signs. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
