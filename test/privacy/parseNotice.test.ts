import { describe, expect, test } from '@jest/globals';
import { parseNotice, UnknownMarks } from '../../bot/privacy/parseNotice.ts';

describe('the Markdown of a notice', () => {
  test('is read as titles, paragraphs, lists and steps, whatever its lines are broken at', () => {
    const text =
      '# A title\n\nTwo lines\nare **one** paragraph.\n\n## Part\n\n- first\n  goes on\n- \\_second\\_\n\n1. do\n2. done\n';
    expect(parseNotice(text)).toEqual([
      { kind: 'title', pieces: [{ text: 'A title' }] },
      {
        kind: 'paragraph',
        pieces: [{ text: 'Two lines are ' }, { text: 'one', strong: true }, { text: ' paragraph.' }],
      },
      { kind: 'heading', pieces: [{ text: 'Part' }] },
      { kind: 'list', items: [[{ text: 'first goes on' }], [{ text: '_second_' }]] },
      { kind: 'steps', items: [[{ text: 'do' }], [{ text: 'done' }]] },
    ]);
  });

  test.each([
    'a **stress left open',
    '### Deeper',
    'a [link](https://x.example)',
    'a `code`',
    '<b>bold</b>',
    '| a | b |',
    '*slanted*',
  ])('is refused with marks that would be shown otherwise than meant: %s', (text) => {
    expect(() => parseNotice(text)).toThrow(UnknownMarks);
  });
});
