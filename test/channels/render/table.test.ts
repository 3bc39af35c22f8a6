import { expect, test } from '@jest/globals';
import { adaptiveCard } from '../../../bot/channels/render/adaptiveCard.ts';
import { cardText } from '../../../bot/channels/render/cardText.ts';
import { card } from '../../../dialogs/engine/say.ts';

const sideBySide = card('Side by side', {
  table: {
    heads: ['Welding', 'Machining'],
    rows: [
      { name: 'Cost', values: ['$500', 'Free *now*'] },
      { name: 'Where', values: ['', 'Hartford'] },
    ],
  },
});

test('two things side by side are a table of two columns, its first row the heads', () => {
  const { body } = adaptiveCard(sideBySide);
  const table = body.find(({ type }) => type === 'Table');
  expect(table).toMatchObject({ firstRowAsHeader: true, columns: [{ width: 1 }, { width: 1 }] });
  const texts = JSON.stringify(table);
  for (const said of ['Welding', 'Machining', '$500', 'Hartford']) expect(texts).toContain(said);
  expect(texts).not.toContain('Free *now*');
});

test('as text every row says what it is of the one and of the other, and leaves out what is not known', () => {
  expect(cardText(sideBySide).split('\n')).toEqual([
    'Side by side',
    'Cost:',
    '- Welding: $500',
    '- Machining: Free *now*',
    'Where:',
    '- Machining: Hartford',
  ]);
  expect(adaptiveCard(sideBySide).fallbackText).toBe(cardText(sideBySide));
});
