import { expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { validationMessages } from '../../../tools/understand/messages.ts';

test('the validation messages of a language are those of all its files', () => {
  for (const language of languages) {
    const own = validationMessages().filter((message) => message.language === language);
    const counted = new Map<string, number>();
    for (const { wish } of own) counted.set(wish, (counted.get(wish) ?? 0) + 1);
    expect(counted.get('oos')).toBeGreaterThanOrEqual(400);
    expect([...counted].filter(([, count]) => count < 19)).toEqual([]);
  }
});
