import { describe, expect, test } from '@jest/globals';
import type { Talk } from '../../support/dialogs/talk.ts';
import { arrive, cardsOf, factOn, saidLast, walkThrough, type Answers } from './fundingTalk.ts';

const graduate: Answers = {
  town: 'Hartford',
  education: 'connecticut',
  age: '19',
  veteran: 'no',
  citizen: 'eligible',
  snap: 'yes',
};

function told(answers: Answers, language: 'en' | 'es' = 'en'): Talk {
  const talking = arrive(language);
  walkThrough(talking, 'funding', answers);
  return talking;
}

const titles = (talking: Talk) => cardsOf(talking).map(({ title }) => title);
const labels = (talking: Talk) => talking.options().map(({ label }) => label);

describe('what is told of who may pay', () => {
  test('gives the reasons in the resident’s own answers, and says who decides', () => {
    const talking = told(graduate);
    expect(saidLast(talking)).toContain(
      'It may be for you, because you told me that you live in Connecticut and you finished high school or a GED in Connecticut.',
    );
    expect(factOn('Free tuition', 'Who decides', talking)).toBe('CT State');
    expect(factOn('Free tuition', 'Not confirmed', talking)).toMatch(/Ask your campus/);
    expect(factOn('Federal Pell', 'Source', talking)).toMatch(/\(checked November 22, 2026\)$/);
    expect(factOn('Federal Pell', 'Who to ask', talking)).toBe('Federal Student Aid, 1-800-433-3243');
  });

  test('never says that anybody qualifies, and promises nothing', () => {
    for (const language of ['en', 'es'] as const)
      expect(saidLast(told(graduate, language))).not.toMatch(
        /you qualify|you will get|usted califica|usted recibirá/i,
      );
    expect(told(graduate).replies()[0]?.text).toContain('None of this is a promise: those who pay decide.');
  });

  test('puts what may pay before what depends on more, and what is for others last, in one card', () => {
    const talking = told(graduate);
    const standing = cardsOf(talking).map(({ facts }) =>
      facts.some(({ name }) => name === 'I do not know yet'),
    );
    const own = standing.slice(0, 6);
    expect(own).toEqual([...own].sort());
    expect(titles(talking).slice(-2)).toEqual(['Ask about these too', 'Probably not for you now']);
    expect(factOn('Probably not', 'GI Bill', talking)).toBe(
      'It is for people who served in the U.S. armed forces',
    );
  });

  test('names what is not known yet, and offers the question that tells most of it', () => {
    const talking = told(graduate);
    expect(factOn('Ask about these too', 'Job center training money after a layoff (WIOA)', talking)).toBe(
      'It depends on: Laid off.',
    );
    talking.click('One more question: Laid off');
    talking.type('yes');
    expect(titles(talking)).toContain('Job center training money after a layoff (WIOA)');
    expect(saidLast(talking)).toContain('you were laid off or got notice');
  });

  test('shows no more than six cards of single funds', () => {
    expect(cardsOf(told({})).length).toBeLessThanOrEqual(8);
  });

  test.each([
    ['Hartford', 'Capital Workforce Partners, 860-406-3374 (not confirmed)'],
    ['Norwich', 'Connecticut Department of Labor, 860-263-6000'],
  ])('names whom to call in %s', (town, contact) => {
    expect(factOn('Job center training money for adults', 'Who to ask', told({ ...graduate, town }))).toBe(
      contact,
    );
  });

  test('hands its sources to the staff', () => {
    expect(told(graduate).replies()[0]?.because.sources?.length).toBeGreaterThan(6);
  });
});

describe.each(['en', 'es'] as const)('who cannot get federal aid, in %s', (language) => {
  const talking = told({ ...graduate, citizen: 'other' }, language);

  test('is thanked and not sent to the FAFSA', () => {
    expect(saidLast(talking)).toMatch(/please do not file the FAFSA|por favor no llene la FAFSA/);
    expect(talking.options().filter(({ choice }) => choice.value === 'fafsa')).toEqual([]);
    expect(
      cardsOf(talking)
        .flatMap(({ links }) => links.map(({ url }) => url))
        .join(),
    ).not.toContain('studentaid.gov');
  });

  test('is shown AACTUS and work with a wage, and a person first', () => {
    expect(
      titles(talking).filter((title) => /AACTUS|Apprentice pay|Salario de aprendiz/.test(title)).length,
    ).toBe(2);
    expect(talking.options()[0]?.choice).toEqual({ command: 'person' });
  });

  test('is not called undocumented to their face', () => {
    const [own] = cardsOf(talking).filter(({ title }) => title.includes('AACTUS'));
    expect(own?.paragraphs[0]).toMatch(
      /federal aid is not open to you|la ayuda federal no está abierta para usted/,
    );
  });
});

describe('the ways between the parts', () => {
  test('lead from who may pay to the FAFSA and from its end back to the tracks and to who may pay', () => {
    const talking = arrive();
    walkThrough(talking, 'training', { sector: 'manufacturing', town: 'Hartford', education: 'connecticut' });
    walkThrough(talking, 'funding', graduate);
    expect(saidLast(talking)).toContain('Some of this starts with the FAFSA');
    expect(labels(talking)).toContain('Get help with the FAFSA');
    walkThrough(talking, 'fafsa', {
      start: '2026-27',
      senior: 'no',
      citizen: 'eligible',
      bornBefore: 'before-2003-01-01',
      spouseJoint: 'no',
      married: 'no',
    });
    expect(labels(talking)).toEqual(expect.arrayContaining(['Back to my training', 'Who may pay']));
    talking.click('Who may pay');
    expect(talking.conversation().open).toBeNull();
    expect(labels(talking)).not.toContain('Get help with the FAFSA');
    talking.click('Back to my training');
    expect(talking.replies()[0]?.cards.length).toBeGreaterThan(0);
  });

  test('lead to training who has no tracks yet', () => {
    expect(labels(told(graduate))).toContain('Find training');
  });

  test('keep to the funds of the tracks found, and say what each pays for', () => {
    const talking = arrive();
    walkThrough(talking, 'training', { sector: 'manufacturing', town: 'Hartford', education: 'connecticut' });
    walkThrough(talking, 'funding', graduate);
    expect(talking.replies()[0]?.text).toMatch(/your training/);
    expect(factOn('Free tuition', 'Pays for', talking)).toMatch(/Manufacturing/);
    expect(saidLast(talking)).not.toMatch(/Roberta B. Willis|^Adult education$/m);
  });

  test('point to adult education who has no diploma', () => {
    const talking = arrive();
    walkThrough(talking, 'training', { sector: 'manufacturing', town: 'Hartford', education: 'none' });
    walkThrough(talking, 'funding', { ...graduate, education: 'none' });
    expect(titles(talking)).toContain('Adult education');
  });
});
