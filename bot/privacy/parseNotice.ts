/** A piece of a sentence: plain, stressed, or leading somewhere. */
export interface Piece {
  readonly text: string;
  readonly strong?: true;
}

/** A part of a page, in reading order. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly (readonly Piece[])[] };

/** Something in the text that is not among what it may hold. */
export class UnknownMarks extends Error {
  override readonly name = 'UnknownMarks';
}

const bullet = /^- /;
const step = /^\d+\. /;

/**
 * Reads the little Markdown that a notice is written in: `#` and `##` at a line's beginning, paragraphs, lists with `-`, steps with `1.`,
 * `**stress**`, and a backslash before a sign that is meant as it stands. Throws `UnknownMarks` for other marks, so that nothing is
 * shown otherwise than it was meant.
 */
export function parseNotice(markdown: string): readonly Block[] {
  return markdown
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(blockOf);
}

function blockOf(part: string): Block {
  const text = part.trim();
  if (text.startsWith('# ')) return { kind: 'title', pieces: piecesIn(text.slice(2)) };
  if (text.startsWith('## ')) return { kind: 'heading', pieces: piecesIn(text.slice(3)) };
  if (bullet.test(text)) return { kind: 'list', items: itemsIn(text, bullet) };
  if (step.test(text)) return { kind: 'steps', items: itemsIn(text, step) };
  return { kind: 'paragraph', pieces: piecesIn(text) };
}

/** A line that does not begin an item goes on with the one before. */
function itemsIn(text: string, beginning: RegExp): readonly (readonly Piece[])[] {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    if (beginning.test(line)) items.push(line.replace(beginning, ''));
    else items.push(`${items.pop() ?? ''}\n${line}`);
  }
  return items.map(piecesIn);
}

function piecesIn(text: string): readonly Piece[] {
  const joined = text.replace(/\s*\n\s*/g, ' ').trim();
  const parts = joined.split('**');
  if (parts.length % 2 === 0) throw new UnknownMarks(`A ** is left open: ${joined}`);
  return parts.flatMap((part, index) => {
    if (part === '') return [];
    const piece = { text: unescaped(part) };
    return [index % 2 === 1 ? { ...piece, strong: true as const } : piece];
  });
}

function unescaped(text: string): string {
  if (/(?<!\\)[*_`<>[\]#|]/.test(text)) throw new UnknownMarks(`A mark that is not known here: ${text}`);
  return text.replace(/\\([*_`<>[\]#|])/g, '$1');
}
