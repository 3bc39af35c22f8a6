import { editDistance } from '../options/editDistance.ts';

const secretWords = ['password', 'contrasena'];

/** Whether a folded word is "password" or "contraseña" with a slip or two of the finger in it: "pasword", "contraceña". */
export function isMisspeltSecretWord(word: string): boolean {
  return secretWords.some(
    (right) =>
      word[0] === right[0] && Math.abs(word.length - right.length) <= 2 && editDistance(word, right) <= 2,
  );
}
