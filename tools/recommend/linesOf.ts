/**
 * The lines of a text that comes in pieces, each without its line feed; `null` for one of more than so many characters. No more than
 * that, and one piece, is ever kept.
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
  mostCharacters: number,
): AsyncGenerator<string | null> {
  let begun = '';
  for await (const piece of pieces) {
    const [rest = '', ...others] = piece.split('\n');
    if (begun.length <= mostCharacters) begun += rest;
    for (const next of others) {
      yield begun.length <= mostCharacters ? begun : null;
      begun = next;
    }
  }
  if (begun !== '') yield begun.length <= mostCharacters ? begun : null;
}
