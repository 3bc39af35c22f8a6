/** What people type on a phone for whole words; nothing here is a word of its own in either language. */
const short: ReadonlyMap<string, string> = new Map([
  ['q', 'que'],
  ['k', 'que'],
  ['ke', 'que'],
  ['xq', 'por que'],
  ['pq', 'por que'],
  ['kiero', 'quiero'],
  ['wat', 'what'],
  ['wut', 'what'],
  ['u', 'you'],
  ['ur', 'your'],
]);

/** A folded message with the short forms of phone typing as whole words: "q es la fafsa" is "que es la fafsa". */
export function spellOut(folded: string): string {
  return folded
    .split(' ')
    .map((word) => short.get(word) ?? word)
    .join(' ');
}
