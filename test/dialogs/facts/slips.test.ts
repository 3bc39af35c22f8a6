import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { conversationWith, type Told } from './someAnswers.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const isOpen = (talking: Talk) => {
  const { open } = talking.conversation();
  return open && `${open.flow}.${open.question}`;
};
const labelsOf = (talking: Talk) => talking.options().map(({ label }) => label);

/** Somebody who told this before and comes to a part now. */
function arriving(told: Told, flow = 'training'): Talk {
  const talking = talk(guide);
  talking.arrive();
  talking.become({ ...talking.conversation(), answers: conversationWith(told).answers });
  talking.choose({ command: 'open', value: flow });
  return talking;
}

describe('two answers that do not go together', () => {
  test('are asked about as soon as both are told, before anything else', () => {
    const talking = arriving({ training: { sector: 'health', education: 'bachelor' } });
    talking.choose({ command: 'change', value: 'training.age' });
    const said = talking.type('14');
    expect(isOpen(talking)).toBe('training.slip');
    expect(said).toContain('Two of your answers do not seem to go together.');
    expect(said).not.toContain('Question');
    expect(labelsOf(talking)).toEqual([
      'Both are right',
      'Change: My age (14)',
      'Change: My schooling',
      'Skip',
    ]);
  });

  test('are changed by a button, and all goes on when they agree', () => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.click('Change: My age (14)');
    expect(talking.type('41')).not.toContain('do not seem to go together');
    expect(isOpen(talking)).toMatch(/^training\.(?!slip|age|education)/);
    expect(talking.conversation().answers['training']).toMatchObject({ age: { value: 41 } });
  });

  test('are asked about again when the change did not help', () => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.click('Change: My age (14)');
    talking.type('16');
    expect(isOpen(talking)).toBe('training.slip');
  });

  test.each(['Both are right', 'Skip'])('are left as they are on “%s”', (label) => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.click(label);
    expect(isOpen(talking)).not.toBe('training.slip');
    expect(talking.conversation().answers['training']).toMatchObject({
      age: { value: 14 },
      education: { value: 'bachelor' },
    });
  });

  test('are not asked about in another part once they were said to be right', () => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.click('Both are right');
    talking.choose({ command: 'open', value: 'funding' });
    expect(isOpen(talking)).toMatch(/^funding\.(?!slip)/);
  });

  test('are asked about although others were said to be right before', () => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.click('Both are right');
    talking.choose({ command: 'change', value: 'training.driverLicense' });
    expect(talking.type('yes')).toContain('Two of your answers do not seem to go together.');
    expect(isOpen(talking)).toBe('training.slip');
    expect(labelsOf(talking)).toContain('Change: Driver license');
    expect(labelsOf(talking)).not.toContain('Change: My schooling');
    talking.click('Both are right');
    expect(isOpen(talking)).not.toBe('training.slip');
  });

  test('are asked about when one that was said to be right became another', () => {
    const talking = arriving({ training: { sector: 'health', age: 14, education: 'bachelor' } });
    talking.type('both are right');
    talking.choose({ command: 'change', value: 'training.age' });
    talking.type('15');
    expect(isOpen(talking)).toBe('training.slip');
  });

  test('are left as they are where an older state says that they are right', () => {
    const told = { sector: 'health', age: 14, education: 'bachelor', slip: 'right' };
    expect(isOpen(arriving({ training: told }))).not.toBe('training.slip');
  });

  test('are changed in the parts where they were told', () => {
    const talking = arriving({ fafsa: { veteran: true }, funding: { age: 15 } });
    expect(isOpen(talking)).toBe('training.slip');
    expect(
      talking.options().flatMap(({ choice }) => (choice.command === 'change' ? choice.value : [])),
    ).toEqual(['funding.age', 'fafsa.veteran']);
    talking.click('Change: Veteran');
    expect(isOpen(talking)).toBe('fafsa.veteran');
  });

  test.each([
    ['senior', 'later'],
    ['graduate', true],
  ] as const)('are changed where the FAFSA part asked for it in other words: %s', (question, value) => {
    const age = question === 'senior' ? 40 : 15;
    const talking = arriving({ funding: { age }, fafsa: { graduate: false, [question]: value } }, 'funding');
    expect(talking.options().map(({ choice }) => choice.value)).toContain(`fafsa.${question}`);
  });

  test('are not looked for where one of them was skipped', () => {
    const talking = arriving({ training: { age: null, education: 'bachelor' }, funding: { age: 15 } });
    expect(talking.options().map(({ choice }) => choice.value)).toContain('funding.age');
  });

  test('are no slip when the kind of work was changed after the part of tech', () => {
    const talking = arriving({ training: { sector: 'technology', field: 'data' } });
    talking.choose({ command: 'change', value: 'training.sector' });
    talking.type('health care');
    expect(isOpen(talking)).not.toBe('training.slip');
  });
});

describe('an old button of a question that several parts ask', () => {
  test('offers to change that answer where it was given', () => {
    const talking = arriving({ funding: { snap: false } }, 'funding');
    expect(talking.choose({ question: 'facts.snap', value: 'yes', asking: 1 })).toContain('earlier question');
    talking.click('Change: SNAP');
    expect(isOpen(talking)).toBe('funding.snap');
  });
});
