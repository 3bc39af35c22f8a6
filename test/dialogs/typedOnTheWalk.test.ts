import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../guidance/language.ts';
import { talk } from '../support/dialogs/talk.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();

describe('a yes or a no where nothing was asked', () => {
  test.each<[Language, string, 'yes' | 'no']>([
    ['en', 'no', 'no'],
    ['en', 'nope', 'no'],
    ['en', 'yes', 'yes'],
    ['en', 'yeah', 'yes'],
    ['es', 'no', 'no'],
    ['es', 'sí', 'yes'],
  ])(
    'in %s, “%s”: what was offered last is offered again, and no question is guessed',
    (language, text, said) => {
      const talking = talk(guide, { language });
      talking.arrive();
      talking.type(
        language === 'en'
          ? 'i defaulted on an old student loan'
          : 'mi mamá no tiene seguro social, ¿puede estar en la fafsa?',
      );
      const before = talking.replies().flatMap(({ options }) => options.map(({ label }) => label));
      expect(talking.type(text)).toBe(guide.words.say(language, `answers.bare.${said}`));
      expect(talking.options().map(({ label }) => label)).toEqual(before);
      expect(talking.last().flags).not.toContain('misunderstood');
    },
  );

  test('is still an answer while a question is open', () => {
    const talking = talk(guide);
    talking.arrive();
    ['do my fafsa', 'this year', 'no'].forEach((text) => talking.type(text));
    expect(talking.conversation().answers['fafsa']?.['senior']?.value).toBe('no');
  });
});

describe('what is offered after a message that was not understood', () => {
  test('names a person once', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('my dad refuses to give me his info for fafsa');
    talking.click('Another reason');
    talking.type('he says things about the money and the agent on the phone');
    const persons = talking.options().filter(({ label }) => label === 'Talk to a person');
    expect(persons.length).toBeLessThanOrEqual(1);
  });

  test('is not in the way of the form: it is begun from the list of what stands in the way', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('my dad refuses to give me his info for fafsa');
    talking.click('Another reason');
    talking.type('help me do the fafsa');
    expect(talking.conversation().open).toMatchObject({ flow: 'fafsa', question: 'start' });
  });
});

describe('what was typed on the walk through the FAFSA part', () => {
  test.each([
    ['what is an unsubsidized loan', 'Do I have to pay Pell back?'],
    ['other fafsa help', 'Is the FAFSA form in Spanish?'],
    ['qué formulario tengo que llenar y de qué año', '¿Tengo que llenar la FAFSA cada año?'],
  ])('“%s” does not get an article on another thing', (text, title) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type(text);
    expect(talking.replies().flatMap(({ cards }) => cards.map((card) => card.title))).not.toContain(title);
  });

  test.each<[Language, string, string]>([
    ['en', 'which form do i fill out', 'Which year’s FAFSA do I fill out?'],
  ])('in %s, “%s” gets its own', (language, text, title) => {
    const talking = talk(guide, { language });
    talking.arrive();
    talking.type(text);
    expect(talking.replies().flatMap(({ cards }) => cards.map((card) => card.title))).toContain(title);
  });

  test.each([
    ['i gave them my ssn', 'gave'],
    ['my dad already paid 50 for the fafsa', 'paid'],
  ])('“%s” is told what to do about it', (text, value) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('someone texted me to pay $50 for fafsa');
    talking.type(text);
    expect(talking.conversation().answers['scam']?.['what']?.value).toBe(value);
  });

  test.each<[Language, string]>([
    ['en', 'exact estimate'],
    ['en', 'yes lets do the exact one'],
    ['es', 'el cálculo exacto por favor'],
  ])('in %s, “%s” begins the exact number', (language, text) => {
    const talking = talk(guide, { language });
    talking.arrive();
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe('exact');
  });

  test('“deshacer” with nothing to take back is no riddle', () => {
    const talking = talk(guide, { language: 'es' });
    talking.arrive();
    expect(talking.type('deshacer')).toContain(guide.words.say('es', 'engine.nothingBefore'));
  });
});

describe('a date of birth where only a side of a line is asked', () => {
  const atTheLine = (language: Language) => {
    const talking = talk(guide, { language });
    talking.arrive();
    for (const value of ['2026-27', 'no', 'eligible']) {
      if (!talking.conversation().open) talking.choose({ command: 'open', value: 'fafsa' });
      const found = talking.options().find(({ choice }) => choice.value === value);
      talking.choose(found?.choice ?? {});
    }
    return talking;
  };

  test.each(['en', 'es'] as const)(
    'in %s is taken out, told, and no misunderstanding, however often',
    (language) => {
      const talking = atTheLine(language);
      expect(talking.conversation().open?.question).toBe('bornBefore');
      const given = { removed: ['dateOfBirth'] } as const;
      talking.type('[birth date removed]', given);
      const said = talking.type('[birth date removed]', given);
      expect(said).toContain(guide.words.say(language, 'removed.dateOfBirth'));
      expect(said).toContain(guide.words.say(language, 'fafsa.bornBefore.again'));
      expect(said).not.toContain(guide.words.say(language, 'problem.notAnOption'));
      expect(said).not.toContain('211');
    },
  );

  test('the rest of a message beside it is still an answer', () => {
    const talking = atTheLine('en');
    talking.type('after, [birth date removed]', { removed: ['dateOfBirth'] });
    expect(talking.conversation().answers['fafsa']?.['bornBefore']?.value).toMatch(/^after/);
  });
});
