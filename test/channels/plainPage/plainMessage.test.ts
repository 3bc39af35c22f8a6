import { expect, test } from '@jest/globals';
import { readPlainMessage } from '../../../bot/channels/plainPage/plainMessage.ts';

const key = new TextEncoder().encode('a key of thirty-two letters, made up');

function idOf(form: Record<string, string>): string {
  const said = readPlainMessage(form, key);
  return typeof said === 'string' ? said : said.messageId;
}

const clicked = (label: string, value: string) => ({ choice: JSON.stringify({ label, choice: { value } }) });

test.each([
  [{ text: 'my ssn is 123-45-6789' }, { text: 'my ssn is 234-56-7890' }],
  [{ text: '123\n45\n6789' }, { text: '234\n56\n7890' }],
  [{ text: 'laid off 03/04/2026' }, { text: 'laid off 05/06/2026' }],
  [clicked('123-45-6789', 'a'), clicked('234-56-7890', 'a')],
  [clicked('a', '123-45-6789'), clicked('a', '234-56-7890')],
])('the id of %j tells nothing of the number in it', (one, other) => {
  expect(idOf({ seen: '3', ...one })).toBe(idOf({ seen: '3', ...other }));
});

test('the id cannot be worked out without the key of the service: an amount cannot be guessed from it', () => {
  const form = { seen: '3', text: '45,123' };
  const other = readPlainMessage(form, new TextEncoder().encode('another key of thirty-two letters!!'));
  expect(other).not.toMatchObject({ messageId: idOf(form) });
  expect(idOf(form)).toBe(idOf({ ...form }));
});

test('other words, another choice and another place have other ids', () => {
  const ids = [
    idOf({ seen: '3', text: 'yes' }),
    idOf({ seen: '4', text: 'yes' }),
    idOf({ seen: '3', text: 'no' }),
    idOf({ seen: '3', ...clicked('yes', 'yes') }),
    idOf({ seen: '3', ...clicked('yes', 'no') }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['123456789', '12345678', '3-4', 'x', ' 3'])('a place %j is refused', (seen) => {
  expect(readPlainMessage({ seen, text: 'hello' }, key)).toBe('malformed');
});

test.each(['', '0', '1234567'])('a place %j is taken', (seen) => {
  expect(readPlainMessage({ seen, text: 'hello' }, key)).toMatchObject({ message: { text: 'hello' } });
});

test('4000 characters of a message are read', () => {
  expect(readPlainMessage({ text: 'a'.repeat(5000) }, key)).toMatchObject({
    message: { text: 'a'.repeat(4000) },
  });
});
