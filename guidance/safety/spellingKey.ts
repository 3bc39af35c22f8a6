const lookalikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', $: 's' };
/** In shorter words a silent letter tells too much: `hit` is not `it`. Letters. */
const shortest = 4;

/**
 * A folded word as it sounds, in English and Spanish at once: letters said twice count once, and so do those that people mix up
 * (b and v; s, z and soft c; k, hard c and qu; a silent h; -ing and -in'; figures that look like letters). Two spellings with one key are one word.
 */
export function spellingKey(word: string): string {
  const letters = /[a-z]/.test(word) ? word.replace(/[01345$]/g, (sign) => lookalikes[sign] ?? sign) : word;
  const single = letters.replace(/^ll/, 'y').replace(/([a-z])\1+/g, '$1');
  if (single.length < shortest) return single;
  return single
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/v/g, 'b')
    .replace(/(?<=[aeiou].*)ing$/, 'in')
    .replace(/^h(?=....)|(?<=[aeiou])h(?=[aeiou])/g, '');
}
