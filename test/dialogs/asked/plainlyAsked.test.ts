import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const rules = (talking: Talk) => talking.replies().map(({ because }) => because.rule ?? '');
const answerOf = (talking: Talk, flow: string, question: string) =>
  talking.conversation().answers[flow]?.[question]?.value;

function ready(language: Language = 'en', flow?: string): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  if (flow !== undefined) talking.choose({ command: 'open', value: flow });
  return talking;
}

describe('a need in plain words', () => {
  test.each([
    ['ya debo 3 meses de renta', 'housing', 'es'],
    ['can i get food stamps with no address', 'food', 'en'],
    ['se va la señora que me cuida el bebe', 'childcare', 'es'],
    ['i need a job that dont care about a record', 'reentry', 'en'],
  ] as const)('opens the part for it: “%s”', (text, need, language) => {
    const talking = ready(language);
    talking.type(text);
    expect(answerOf(talking, 'support', 'need')).toBe(need);
  });

  test.each([
    ['ademas no me pagaron las horas extras a donde me quejo', 'asked.wages', 'es'],
    ['i dont got minutes on my phone just wifi', 'asked.cannotCall', 'en'],
    ['I am on social security will I lose it', 'asked.benefits', 'en'],
    ['ok so whats the first step', 'asked.first', 'en'],
    ['do i need to bring anything', 'asked.bring', 'en'],
    ['what are their hours dear', 'asked.hours', 'en'],
    ['where do i go in bridgeport', 'wishes.location_hours', 'en'],
    ['can you save this so I can come back to it later?', 'wishes.goodbye', 'en'],
    ['quiero poner una queja', 'wishes.complaint_handoff', 'es'],
    ['con quien hablo que hable español', 'command.person', 'es'],
    [
      'also do u know if theres like a free community college thing in ct',
      'answers.connecticut-free-community-college',
      'en',
    ],
  ] as const)('is answered: “%s”', (text, rule, language) => {
    const talking = ready(language);
    talking.type(text);
    expect(rules(talking)[0]).toBe(rule);
  });

  test('what to bring, what comes first and the rent are about the FAFSA where the talk is', () => {
    const talking = ready('en', 'fafsa');
    for (const text of ['what do i need to bring', 'how do i start', 'do they count the rent']) {
      talking.type(text);
      expect(rules(talking).filter((rule) => /^asked|housing/.test(rule))).toEqual([]);
    }
  });

  test('whoever wants no more questions sees tracks by what is known', () => {
    const talking = ready('en', 'training');
    talking.type('manufacturing');
    talking.type('stop asking me questions just tell me the programs');
    expect(rules(talking)[0]).toBe('three');
    expect(talking.conversation().finished).toHaveProperty('training');
    expect(answerOf(talking, 'training', 'sector')).toBe('manufacturing');
  });
});

describe('a question that names nothing', () => {
  const long = 'how long does it take';

  test('is about classes while a class is looked for', () => {
    const talking = ready('en', 'training');
    expect(talking.type(long)).toMatch(/^Each class has its own length[^]*Question 1/);
    expect(talking.type('and how much')).toMatch(/^Each class/);
  });

  test('is about the job that it names', () => {
    const talking = ready();
    talking.type('cna how long does it take');
    expect(rules(talking)).toEqual(['wishes.track_detail.which']);
    expect(talking.options().filter(({ choice }) => choice.command === 'track').length).toBeGreaterThan(1);
  });

  test('is about what the job named before pays', () => {
    const talking = ready();
    talking.type('i want to be a welder');
    talking.type('how much do they pay');
    expect(rules(talking)[0]).toBe('careers');
  });

  test('is asked back where nothing was talked about', () => {
    const talking = ready();
    expect(talking.type(long)).toBe('Do you mean a class, or the FAFSA?');
    expect(talking.options().map(({ choice }) => choice.value)).toContain('basics-how-long-it-takes');
  });

  test('is about the FAFSA after the FAFSA', () => {
    const talking = ready();
    talking.type('whats fafsa');
    talking.type(long);
    expect(rules(talking)).toEqual(['answers.basics-how-long-it-takes']);
  });
});

describe('about the FAFSA', () => {
  test('a parent without papers who asks for a child is not told that the child may not', () => {
    const talking = ready('es');
    talking.type('pero yo no tengo papeles, ella puede pedir la ayuda del fafsa?');
    expect(rules(talking)).toEqual(['answers.immigrant-parents-without-ssn']);
    expect(talking.conversation().answers['told']?.['citizen']).toBeUndefined();
  });

  test('who has signed already is not told to sign', () => {
    const talking = ready('es');
    talking.type('mi fafsa dice que falta la firma de mi papa');
    expect(talking.type('el ya firmo!!!')).toMatch(/No puedo ver su formulario/);
  });

  test('what may be answered later in the form is no mistake', () => {
    const talking = ready('en', 'fafsa');
    expect(talking.type('We are married and file jointly')).toMatch(/That may matter for the form/);
    expect(talking.conversation().open?.misunderstood).toBe(0);
  });

  test('an error told in the middle of the form is looked into', () => {
    const talking = ready('en', 'fafsa');
    talking.type('I keep getting an error that says her name doesnt match');
    expect(rules(talking)[0]).toBe('wrong.mismatch');
  });

  test('a senior who graduates in June starts in the fall', () => {
    const talking = ready('en', 'fafsa');
    talking.type('she is a senior at enfield high graduates in june');
    expect(answerOf(talking, 'fafsa', 'start')).toBe('2027-28');
  });

  test.each(['i graduate college in june', 'i already graduated in june'])(
    'a graduate of another school does not: “%s”',
    (text) => {
      const talking = ready('en', 'fafsa');
      talking.type(text);
      expect(answerOf(talking, 'fafsa', 'start')).toBeUndefined();
    },
  );

  test('more of a scam is heard without the word', () => {
    const talking = ready();
    talking.type('i paid somebody to unlock my fafsa is it a scam');
    talking.type('how do i get my money back');
    expect(rules(talking)).toEqual(['scam.paid']);
    talking.type('she has my fsa id and password too');
    expect(rules(talking)).toEqual(['scam.gave']);
  });
});

describe('what was not understood', () => {
  test('is no reproach to somebody who sent a number that was taken out', () => {
    const talking = ready('en', 'fafsa');
    const said = talking.type('my social is XXXX do you need hers too', {
      removed: ['socialSecurityNumber'],
    });
    expect(said).not.toContain('I did not find that');
    expect(talking.conversation().open?.misunderstood).toBe(0);
  });

  test('but names one job, leads to training for it', () => {
    const talking = ready();
    talking.type('i used to drive trucks had my cdl it expired');
    expect(talking.options()[0]?.choice.command).toBe('train');
  });
});

describe('a town alone', () => {
  test.each([
    ['newhaven', 'new-haven'],
    ['im in waterbury', 'waterbury'],
  ])('is where they live: “%s”', (text, town) => {
    const talking = ready('en', 'training');
    talking.type(text);
    expect(answerOf(talking, 'told', 'town') ?? answerOf(talking, 'training', 'town')).toBe(town);
  });

  test.each(['orange', 'union'])('is not taken from a word that says other things: “%s”', (text) => {
    const talking = ready('en', 'training');
    talking.type(text);
    expect(answerOf(talking, 'told', 'town')).toBeUndefined();
  });

  test('shows who is near to somebody without food or a home', () => {
    const talking = ready();
    talking.type('we have nothing to eat');
    talking.type('waterbury');
    expect(rules(talking)).toEqual(['food', 'housing']);
  });
});

test('who has a GED is not sent to classes for it', () => {
  const talking = ready('es');
  expect(talking.type('no tengo diploma pero tengo el GED')).toMatch(/^Anoté: high school o GED/);
  expect(rules(talking)).toEqual(['told']);
});

test('“do I have to do everything again?” throws nothing away', () => {
  const talking = ready('es', 'training');
  talking.type('salud');
  talking.type('necesito hacer todo de nuevo?');
  expect(answerOf(talking, 'training', 'sector')).toBe('health');
});

test('“ok then Spanish, I understand a little” goes on in Spanish', () => {
  const talking = ready();
  talking.type('ok entonces español, yo entiendo un poco');
  expect(talking.conversation().language).toBe('es');
});
