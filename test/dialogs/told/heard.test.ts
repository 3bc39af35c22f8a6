import { describe, expect, test } from '@jest/globals';
import { factsIn } from '../../../dialogs/facts/factsIn.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const stanley = 'laid off from Stanley in May, two kids, nights only';

function known(talking: Talk) {
  return factsIn(scopeOf(guide, talking.conversation(), '2026-11-22'));
}

function begun(...messages: readonly string[]): Talk {
  const talking = talk(guide);
  talking.arrive();
  messages.forEach((message) => talking.type(message));
  return talking;
}

function labels(talking: Talk): readonly string[] {
  return talking.options().map(({ label }) => label);
}

describe('facts told in passing', () => {
  test('are taken, said back in one line at the head, and offered a use where nothing is open', () => {
    const talking = begun();
    expect(talking.type(stanley)).toMatch(/^I noted: laid off, 2 children, evenings\.\nWhat should we do/);
    expect(labels(talking)).toEqual(expect.arrayContaining(['Find training', 'Who may pay', 'Undo']));
    expect(known(talking)).toEqual({ laidOff: true, childcare: true, times: ['evenings'] });
  });

  test('are not said back when they are known already', () => {
    const talking = begun(stanley);
    expect(talking.type('i got laid off and i have 2 kids')).not.toMatch(/I noted/);
  });

  test('leave the open question open, and are no misunderstanding', () => {
    const talking = begun('quiz');
    talking.type(stanley);
    expect(talking.conversation().open).toMatchObject({ flow: 'interests', misunderstood: 0 });
    expect(talking.last().flags).toEqual([]);
  });

  test('do not answer a question that they are not about', () => {
    const talking = begun('who pays', '40');
    talking.choose({ command: 'change', value: 'funding.disability' });
    talking.type('i dont have a car');
    expect(known(talking).reach).toBe('near');
    expect(known(talking).disability).toBeUndefined();
  });

  test('answer the open question besides, when they are what it asks', () => {
    const talking = begun('who pays');
    expect(talking.type('im 24, laid off')).toMatch(/^I noted: 24 years old, laid off\./);
    expect(talking.conversation().answers['funding']?.['age']?.value).toBe(24);
  });

  test('are known to the part that a wish in the same message opens', () => {
    const talking = begun();
    expect(talking.type('looking for welding, i have a felony')).toMatch(/^I noted: .*a record\./);
    expect(talking.conversation().open?.flow).toBe('training');
    expect(known(talking)).toMatchObject({ sector: 'manufacturing', record: true });
  });

  test('count before nothing that is answered later', () => {
    const talking = begun('im 24, laid off');
    talking.choose({ command: 'change', value: 'training.age' });
    talking.type('31');
    expect(known(talking).age).toBe(31);
  });

  test('change an answer that told something else, and say so', () => {
    const talking = begun('training', 'health', 'hartford');
    expect(talking.type('i live in new britain and i have a felony')).toMatch(
      /New Britain \(before: Hartford\)/,
    );
    expect(talking.conversation().answers['training']?.['town']?.value).toBe('new-britain');
  });

  test('that do not go together are asked about, and nothing is lost', () => {
    const talking = begun('training', 'health');
    expect(talking.type('im 14 and a veteran')).toMatch(/do not seem to go together/);
    expect(labels(talking)).toContain('Change: My age (14)');
    expect(known(talking)).toMatchObject({ age: 14, veteran: true });
  });

  test('in Spanish set the language of somebody who wrote nothing before', () => {
    const talking = begun('me despidieron en mayo, tengo dos hijos y solo puedo de noche');
    expect(talking.conversation().language).toBe('es');
  });
});

describe('undo', () => {
  const states: readonly (readonly [string, readonly string[], string])[] = [
    ['nothing', [], stanley],
    ['another answer', ['training', 'health', 'hartford'], 'i live in new britain and i have a felony'],
    ['a fact told before', ['im 29, laid off'], 'no wait, im 19'],
    ['a correction', ['training', 'health', 'hartford'], 'sorry, i meant new britain'],
  ];

  test.each(states)('puts back exactly what was there: %s', (_name, before, message) => {
    const talking = begun(...before);
    const facts = known(talking);
    talking.type(message);
    expect(known(talking)).not.toEqual(facts);
    talking.click('Undo');
    expect(known(talking)).toEqual(facts);
  });

  test.each(['undo', "that's wrong", 'eso no', 'no, that is not right'])('is typed: "%s"', (typed) => {
    const talking = begun(stanley);
    expect(talking.type(typed)).toMatch(/^OK, I took that back\./);
    expect(known(talking)).toEqual({});
  });

  test('typed where nothing was noted goes back to the last question, as before', () => {
    const talking = begun('training', 'health', 'hartford');
    expect(talking.type('undo')).toMatch(/Which town do you live in/);
  });

  test('by the button of an earlier note changes nothing', () => {
    const talking = begun(stanley);
    const old = talking.options().find(({ label }) => label === 'Undo')?.choice ?? {};
    talking.type('i have a felony and no car');
    const facts = known(talking);
    expect(talking.choose(old)).toMatch(/nothing that I can take back/);
    expect(known(talking)).toEqual(facts);
  });

  test('leaves alone what was answered anew since', () => {
    const talking = begun('im 24, laid off');
    const button = talking.options().find(({ label }) => label === 'Undo')?.choice ?? {};
    talking.choose({ command: 'change', value: 'training.age' });
    talking.type('31');
    talking.choose(button);
    expect(known(talking)).toEqual({ age: 31 });
  });

  test('has nothing to take back in a state that an older release left', () => {
    const talking = begun('training');
    expect(talking.conversation().noted).toBeUndefined();
    expect(talking.choose({ command: 'undo' })).toMatch(/nothing that I can take back/);
    expect(talking.conversation().open?.flow).toBe('training');
  });
});

describe('a correction', () => {
  test('changes the answer just given, also while another question is open, and says from what to what', () => {
    const talking = begun('training', 'health', 'hartford');
    const open = talking.conversation().open?.question;
    expect(talking.type('sorry, i meant new britain')).toMatch(
      /^Changed: My town: New Britain \(before: Hartford\)\./,
    );
    expect(talking.conversation().open?.question).toBe(open);
  });

  test('changes the fact that its kind fits, whichever part asked it', () => {
    const talking = begun('who pays', '29', 'quiz', 'yes');
    expect(talking.type("no wait, I'm 19")).toMatch(/^Changed: 19 years old \(before: 29 years old\)\./);
    expect(talking.conversation().answers['funding']?.['age']?.value).toBe(19);
    expect(talking.conversation().open?.flow).toBe('interests');
  });

  test('that begins with "actually" changes no answer that it may only follow', () => {
    const talking = begun('quiz', 'yes');
    talking.type('actually no');
    const [first] = Object.values(talking.conversation().answers['interests'] ?? {});
    expect(first?.value).toBe('like');
  });

  test('of nothing is no correction', () => {
    expect(begun('quiz').type('sorry')).not.toMatch(/Changed/);
    expect(begun().type('no wait')).not.toMatch(/Changed/);
  });
});

describe('beside a private question', () => {
  const asked = () => {
    const talking = begun('im 29, laid off');
    talking.choose({ command: 'open', value: 'exact' });
    return talking;
  };

  test('nothing is taken out of what is said', () => {
    const talking = asked();
    const facts = known(talking);
    talking.type('i have 2 kids and a felony');
    expect(known(talking)).toEqual(facts);
  });

  test('what was told before is corrected, and its number stays out of the transcript', () => {
    const talking = asked();
    expect(talking.type("no wait, I'm 19")).toMatch(/^Changed: 19 years old/);
    expect(known(talking).age).toBe(19);
    expect(talking.last().masked).toBe("no wait, I'm #");
    expect(talking.replies().every(({ masked }) => masked && !masked.text.includes('19 years'))).toBe(true);
  });

  test('a correction that tells something new is not taken', () => {
    const talking = asked();
    talking.type('no wait, i have a felony');
    expect(known(talking).record).toBeUndefined();
  });
});

describe('two things in one message', () => {
  test.each([
    'im 24 and how long is the quiz',
    'how long is the quiz? im 24',
    '24, also how long does this take?',
    '24. how much is left?',
  ])('"%s": the answer is taken and the question answered', (message) => {
    const talking = begun('who pays');
    expect(talking.type(message)).toMatch(/You have answered 1 question[^]*Question 2/);
    expect(talking.conversation().answers['funding']?.['age']?.value).toBe(24);
  });

  test('an article is told between the answer and the next question', () => {
    const talking = begun('training', 'health');
    talking.type('hartford. and do i have to do the fafsa every year?');
    expect(talking.conversation().answers['training']?.['town']?.value).toBe('hartford');
    expect(talking.replies()[0]?.cards[0]?.title).toBe('Do I have to do the FAFSA every year?');
    expect(talking.replies().at(-1)?.because.flow).toBe('training');
  });

  test('a message that does not part for sure is read as before', () => {
    const talking = begun('training', 'health');
    talking.type('hartford and new britain');
    expect(talking.conversation().answers['training']?.['town']?.value).toBe('hartford');
  });
});
