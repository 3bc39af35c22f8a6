import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

function atSnap(language: Language = 'en'): Talk {
  const talking = talk(projectGuide(), { language });
  talking.arrive();
  talking.choose({ command: 'change', value: 'funding.snap' });
  return talking;
}

describe('a yes or no about oneself', () => {
  test.each([
    ['en', 'idk', 'We can go on without it.'],
    ['en', 'im not sure', 'We can go on without it.'],
    ['es', 'no sé', 'Seguimos sin eso.'],
  ] as const)('is left out where the answer is not known, in %s: “%s”', (language, text, words) => {
    const talking = atSnap(language);
    expect(talking.type(text)).toContain(words);
    expect(talking.conversation().answers['funding']?.['snap']).toEqual({ value: null });
    expect(talking.conversation().open?.question).not.toBe('snap');
  });

  test.each(['yes and no', 'the blue one', 'i am 14'])('is asked again after “%s”', (text) => {
    const talking = atSnap();
    talking.type(text);
    expect(talking.conversation().open).toMatchObject({ flow: 'funding', question: 'snap' });
  });
});
