import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../guidance/language.ts';
import { talk } from '../support/dialogs/talk.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();

describe('what was typed once more on the walk', () => {
  test.each<[Language, string, string]>([
    ['es', 'fafsa', '¿Quién tiene que ir en el formulario?'],
    ['es', 'ayuda con la fafsa', 'a quién tengo que poner'],
    ['en', 'fafsa', 'who has to be on it?'],
  ])('in %s, after “%s”, “%s” opens the questions that tell', (language, before, text) => {
    const talking = talk(guide, { language });
    talking.arrive();
    talking.type(before);
    talking.type(text);
    expect(talking.conversation().open).toMatchObject({ flow: 'fafsa', question: 'start' });
  });

  test.each(['$30,000', '30000', 'about $500', '17'])('“%s” alone is guessed to be nothing', (text) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('find training');
    talking.type(text);
    expect(talking.conversation().open).toMatchObject({ flow: 'training', question: 'sector' });
    expect(talking.replies().map(({ because }) => because.rule)).not.toContain('wishes.pii_redirect.text');
  });

  test.each(['either', 'both', 'whichever'])('“%s” is any of the jobs', (text) => {
    const talking = talk(guide);
    talking.arrive();
    for (const each of ['find training', 'manufacturing', text]) talking.type(each);
    expect(talking.conversation().answers['training']?.['occupation']?.value).toBe('any');
  });
});

describe('what is told of oneself on the walk', () => {
  test('how one gets around is no kind of work', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('find training');
    expect(talking.type('no car, i take the bus')).toContain('by bus or on foot');

    expect(talking.conversation().open).toMatchObject({ flow: 'training', question: 'sector' });
  });

  test('right after three tracks shows them again, with what is told now', () => {
    const talking = talk(guide);
    talking.arrive();
    const asked = ['find training', 'health care', 'hartford', 'any', 'skip', 'skip', 'skip'];
    for (const each of asked) talking.type(each);
    const options = () => talking.options().map(({ label }) => label);
    expect(options()).toContain('Compare two');
    expect(talking.type('evenings only')).toContain('evenings');
    expect(options()).toEqual(expect.arrayContaining(['Compare two', 'Undo']));
  });

  test('offers to find what one likes while that is not known', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('hey im 18');
    expect(talking.options().map(({ label }) => label)).toContain('Find what I like');
  });
});

describe('a word or two that answer another question of the training part', () => {
  const upTo = (question: string, language: Language = 'en') => {
    const talking = talk(guide, { language });
    talking.arrive();
    talking.type(language === 'en' ? 'find training' : 'buscar capacitación');
    for (let steps = 0; steps < 8 && talking.conversation().open?.question !== question; steps += 1)
      talking.type(language === 'en' ? 'skip' : 'saltar');
    return talking;
  };

  test.each<[Language, string, string]>([
    ['en', 'bus', 'by bus or on foot'],
    ['en', 'nights', 'evenings'],
    ['es', 'en guagua', 'en bus o a pie'],
  ])('in %s, “%s” is noted, and the question asked again', (language, text, noted) => {
    const talking = upTo('sector', language);
    expect(talking.type(text)).toContain(noted);
    expect(talking.conversation().open?.question).toBe('sector');
  });

  test.each(['any', 'idk', 'no', '2', 'pizza'])('“%s” tells no fact', (text) => {
    const talking = upTo('sector');
    talking.type(text);
    expect(talking.conversation().noted ?? null).toBeNull();
  });
});

describe('in the FAFSA part', () => {
  const atSenior = (language: Language) => {
    const talking = talk(guide, { language, at: '2026-11-28T15:00:00Z' });
    talking.arrive();
    talking.choose({ command: 'open', value: 'fafsa' });
    talking.choose(talking.options().find(({ choice }) => choice.value === '2027-28')?.choice ?? {});
    expect(talking.conversation().open?.question).toBe('senior');
    return talking;
  };
  const answer = (talking: ReturnType<typeof atSenior>) =>
    talking.conversation().answers['fafsa']?.['senior']?.value;

  test.each<[Language, string]>([
    ['en', 'yes, i graduate in june'],
    ['es', 'si, me graduo en junio'],
  ])('in %s, “%s” is this school year’s class', (language, text) => {
    const talking = atSenior(language);
    talking.type(text);
    expect(answer(talking)).toBe('2027');
  });

  test.each<[Language, string]>([
    ['en', 'i graduated in june'],
    ['es', 'me gradué en junio'],
  ])('in %s, “%s” is not', (language, text) => {
    const talking = atSenior(language);
    talking.type(text);
    expect(answer(talking)).not.toBe('2027');
  });

  test.each<[Language, string]>([
    ['en', 'none of them'],
    ['es', 'ninguna'],
  ])('in %s, “%s” does not leave it for the training part', (language, text) => {
    const talking = atSenior(language);
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe('fafsa');
  });
});

test.each<[Language, string]>([
  ['en', 'none of those'],
  ['es', 'ninguna'],
])('in %s, “%s” is a no where several hardships are asked for at once', (language, text) => {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'change', value: 'fafsa.orphanFosterWard' });
  talking.type(text);
  expect(talking.conversation().answers['fafsa']?.['orphanFosterWard']?.value).toBe(false);
});

test.each<[Language, string]>([
  ['en', 'she never married my dad, they live apart'],
  ['es', 'nunca se casó con mi papá, viven aparte'],
])('in %s, “%s” tells how the parents stand', (language, text) => {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'change', value: 'fafsa.parents' });
  talking.type(text);
  expect(talking.conversation().answers['fafsa']?.['parents']?.value).toBe('neverMarriedApart');
});

test.each<[Language, string]>([
  ['en', 'is it dangerous for my mom?'],
  ['es', '¿es peligroso para mi mamá?'],
])('in %s, “%s” gets what the law says and that nobody can promise', (language, text) => {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'open', value: 'fafsa' });
  talking.type(text);
  const [first] = talking.replies();
  expect(first?.because.rule).toBe('answers.immigrant-will-it-tell-immigration');
  expect(talking.conversation().open?.flow).toBe('fafsa');
});

test('after the one track that was found, what is told now shows tracks anew', () => {
  const talking = talk(guide);
  talking.arrive();
  const answers = ['find training', 'health care', 'manchester', 'cna', 'i must earn', 'bus'];
  for (const each of answers) talking.type(each);
  const labels = () => talking.options().map(({ label }) => label);
  expect(labels()).toContain('None of these');
  expect(labels()).not.toContain('Compare two');
  talking.type('evenings only');
  expect(labels()).toEqual(expect.arrayContaining(['None of these', 'Undo']));
});
